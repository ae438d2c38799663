import { Anchor, Button, Code, Text } from '@mantine/core';
import KeyRound from 'lucide-react/icons/key-round';
import SearchX from 'lucide-react/icons/search-x';
import { EmptyState } from '../../../components/empty-state';
import { isNarrowed, type KeyFilter } from './key-filter';
import classes from './keys.module.css';

interface NoKeysProps {
  filter: KeyFilter;
  onCreate: () => void;
  onClearFilter: () => void;
}

/** In place of the list: there is no key yet, or none that the filter lets through. */
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
