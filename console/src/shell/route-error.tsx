import { Button, Stack, Text } from '@mantine/core';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { ErrorNotice } from '../components/error-notice';
import { Page } from '../components/page';
import { NotFoundPage } from './not-found-page';

/** In place of a page that failed. */
export function RouteError() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  const reload = (): void => window.location.reload();
  if (isMissingChunk(error)) {
    return (
      <Page title="PaperLink has been updated">
        <Stack align="flex-start">
          <Text>This page needs the new version.</Text>
          <Button onClick={reload}>Load the new version</Button>
        </Stack>
      </Page>
    );
  }
  return (
    <Page title="This page failed">
      <ErrorNotice error={error} onRetry={reload} />
    </Page>
  );
}

/** How browsers say that a part of the app could not be loaded: after an update, the parts of the version before are gone. */
const isMissingChunk = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|importing a module script|preload/i.test(error.message);
