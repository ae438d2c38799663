import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Page } from '../components/page';

/** There is nothing at this address. */
export function NotFoundPage() {
  return (
    <Page title="Page not found" description="The address may be mistyped, or what was here is gone.">
      <div>
        <Button component={Link} to="/" variant="default">
          Go to the start
        </Button>
      </div>
    </Page>
  );
}
