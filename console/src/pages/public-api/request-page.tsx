import { Page } from '../../components/page';

export function RequestPage() {
  return <Page title="Request">{null}</Page>;
}
