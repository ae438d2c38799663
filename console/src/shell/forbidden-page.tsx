import { Page } from '../components/page';

/** The role does not allow this page; the server would refuse its data as well. */
export function ForbiddenPage() {
  return (
    <Page
      title="Only for Owners and Admins"
      description="Your role in this team does not include API keys and integrations. An Owner of the team can change that."
    >
      {null}
    </Page>
  );
}
