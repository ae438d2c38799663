import { Page } from '../../components/page';

export function SetupPage() {
  return <Page title="Set up PaperLink">{null}</Page>;
}
