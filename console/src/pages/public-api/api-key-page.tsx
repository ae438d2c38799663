import { Alert, Button, Group, Stack } from '@mantine/core';
import { type RefObject, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { ApiError } from '../../api/api-error';
import { type ApiKey, useApiKey } from '../../api/api-keys';
import { KeyStatusBadge, ModeBadge } from '../../components/badges';
import { ErrorNotice } from '../../components/error-notice';
import { Loading } from '../../components/loading';
import { Page } from '../../components/page';
import { UserText } from '../../components/user-text';
import { KeyAuditTrail } from './keys/key-audit-trail';
import { KeyDialogs, type KeyDialogOpener, prefetchingDialogs, useKeyDialogs } from './keys/key-dialogs';
import { KeyFacts } from './keys/key-facts';
import { SourceBadge } from './keys/key-labels';
import { KeyUsage } from './keys/key-usage';
import { RenameKey } from './keys/rename-key';
import { useRenaming } from './keys/use-renaming';
import { PublicApiTrail } from './public-api-trail';

const listAddress = '/integrations/public-api';

/** One API key: what it is, what it was used for, what was done to it. */
export function ApiKeyPage() {
  const { id = '' } = useParams();
  const { data: apiKey, error, refetch } = useApiKey(id);
  if (apiKey) return <Key key={id} apiKey={apiKey} />;
  if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return <NoSuchKey />;
  return (
    <Page title="API key" breadcrumb={<PublicApiTrail />}>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Loading />}
    </Page>
  );
}

function Key({ apiKey }: { apiKey: ApiKey }) {
  const dialogs = useKeyDialogs();
  const { isRenaming, button, start, end } = useRenaming();
  const content = useRef<HTMLDivElement>(null);
  return (
    <Page
      title={apiKey.name}
      documentTitle={`${apiKey.name} · API keys`}
      heading={isRenaming ? <RenameKey apiKey={apiKey} onDone={end} /> : <UserText>{apiKey.name}</UserText>}
      breadcrumb={<PublicApiTrail />}
      actions={<Actions apiKey={apiKey} onRename={start} renameButton={button} onOpen={dialogs.open} />}
    >
      <Stack ref={content} tabIndex={-1} style={{ outline: 'none' }}>
        <Group gap="xs">
          <ModeBadge mode={apiKey.mode} />
          <KeyStatusBadge status={apiKey.status} />
          <SourceBadge source={apiKey.source} />
        </Group>
        {apiKey.status !== 'active' && <Ended status={apiKey.status} />}
        <KeyFacts apiKey={apiKey} />
        <KeyUsage id={apiKey.id} />
        <KeyAuditTrail id={apiKey.id} />
      </Stack>
      <KeyDialogs dialogs={dialogs} fallback={content} />
    </Page>
  );
}

interface ActionsProps {
  apiKey: ApiKey;
  onRename: () => void;
  renameButton: RefObject<HTMLButtonElement | null>;
  onOpen: KeyDialogOpener;
}

function Actions({ apiKey, onRename, renameButton, onOpen }: ActionsProps) {
  return (
    <Group gap="xs" {...prefetchingDialogs}>
      <Button ref={renameButton} variant="default" onClick={onRename}>
        Rename
      </Button>
      {apiKey.status === 'active' && (
        <>
          <Button variant="default" onClick={() => onOpen('roll', apiKey)}>
            Roll…
          </Button>
          <Button variant="outline" color="red" onClick={() => onOpen('revoke', apiKey)}>
            Revoke…
          </Button>
        </>
      )}
    </Group>
  );
}

function Ended({ status }: { status: 'expired' | 'revoked' }) {
  return (
    <Alert color="gray" role="none" title={`This key is ${status}`}>
      Requests with it are refused. What it did is kept; to go on, create another key.
    </Alert>
  );
}

function NoSuchKey() {
  return (
    <Page
      title="No such key"
      breadcrumb={<PublicApiTrail />}
      description="This team has no key at this address. It may belong to another team, or the address may be mistyped."
    >
      <div>
        <Button component={Link} to={listAddress} variant="default">
          See all API keys
        </Button>
      </div>
    </Page>
  );
}
