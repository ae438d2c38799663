import { Page } from '../../components/page';

export function LoginPage() {
  return <Page title="Sign in">{null}</Page>;
}
