import { Anchor, Button, Code, Group, Text } from '@mantine/core';
import KeyRound from 'lucide-react/icons/key-round';
import SearchX from 'lucide-react/icons/search-x';
import { Link } from 'react-router';
import { useApiKeys } from '../../../api/api-keys';
import { EmptyState } from '../../../components/empty-state';
import { ErrorNotice } from '../../../components/error-notice';
import { Loading } from '../../../components/loading';
import { isNarrowed, type KeyFilter } from './key-filter';
import classes from './keys.module.css';

interface NoKeysProps {
  filter: KeyFilter;
  onCreate: () => void;
  onClearFilter: () => void;
}

/** In place of the list: there is no key yet, none that works, or none that the filter lets through. */
export function NoKeys({ filter, onCreate, onClearFilter }: NoKeysProps) {
  if (isNarrowed(filter)) {
    return (
      <EmptyState
        icon={SearchX}
        title="No key like that"
        action={
          <Button variant="default" mt="sm" onClick={onClearFilter}>
            Show all active keys
          </Button>
        }
      >
        {noneLike(filter)} Revoked and expired keys show only under their status.
      </EmptyState>
    );
  }
  return <NoneActive onCreate={onCreate} />;
}

/** Nothing works: either there has never been a key, or all have ended. */
function NoneActive({ onCreate }: Pick<NoKeysProps, 'onCreate'>) {
  const { data, error, refetch } = useApiKeys({ status: 'all', limit: 1 });
  if (!data) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Loading />;
  if (data.pages[0]!.data.length === 0) return <FirstKey onCreate={onCreate} />;
  return (
    <EmptyState
      icon={KeyRound}
      title="No active key"
      action={
        <Group justify="center" gap="sm" mt="sm">
          <Button onClick={onCreate}>Create API key</Button>
          <Button variant="default" component={Link} to="?status=all">
            Show all keys
          </Button>
        </Group>
      }
    >
      All keys of this team have expired or been revoked.
    </EmptyState>
  );
}

function FirstKey({ onCreate }: Pick<NoKeysProps, 'onCreate'>) {
  return (
    <EmptyState
      icon={KeyRound}
      title="Create your first API key"
      action={
        <>
          <Code block ta="left" mt="xs" maw="100%" className={classes.example!}>
            {`curl ${window.location.origin}/api/v1/me \\\n  -H 'Authorization: Bearer pk_test_…'`}
          </Code>
          <Button mt="sm" onClick={onCreate}>
            Create API key
          </Button>
          <Text size="sm" mt="xs">
            All requests are in the <Anchor href="/api/docs">API reference</Anchor>.
          </Text>
        </>
      }
    >
      Begin with a test key: it works on the sandbox, where nothing can go wrong. Then send the first request from a
      terminal, which tells whose key it is:
    </EmptyState>
  );
}

function noneLike({ q, mode, status }: KeyFilter): string {
  const words = [status !== 'all' && status, mode, 'key'].filter(Boolean).join(' ');
  return q ? `No ${words} has this in its name, or at the end of its token.` : `There is no ${words}.`;
}
