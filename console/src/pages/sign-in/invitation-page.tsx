import { Page } from '../../components/page';

export function InvitationPage() {
  return <Page title="Invitation">{null}</Page>;
}
