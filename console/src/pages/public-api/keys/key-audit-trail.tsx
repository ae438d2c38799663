import { Paper, Skeleton, Text, Title } from '@mantine/core';
import { type AuditEntry, useApiKeyAudit } from '../../../api/api-keys';
import { ErrorNotice } from '../../../components/error-notice';
import { RelativeTime } from '../../../components/relative-time';
import { UserText } from '../../../components/user-text';
import { AuditWords } from './audit-words';
import classes from './keys.module.css';

/** Who did what to a key, when and from where; newest first. */
export function KeyAuditTrail({ id }: { id: string }) {
  const audit = useApiKeyAudit(id);
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="trail">
      <Title order={2} size="h4" id="trail">
        Changes
      </Title>
      {audit.isPending && <Skeleton height={48} mt="sm" />}
      {audit.error && <ErrorNotice error={audit.error} onRetry={() => void audit.refetch()} />}
      <ol className={classes.trail}>
        {audit.data?.data.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {audit.data?.hasMore && (
        <Text size="xs" c="dimmed" mt="sm">
          Older ones are not shown.
        </Text>
      )}
    </Paper>
  );
}

function Entry({ entry }: { entry: AuditEntry }) {
  return (
    <li>
      <div>
        <AuditWords entry={entry} />
      </div>
      <Text size="xs" c="dimmed" component="div" lh={1.5} className={classes.trailSource!}>
        <RelativeTime at={entry.at} /> by <UserText>{entry.actor}</UserText>
        {entry.ip && ` from ${entry.ip}`}
      </Text>
    </li>
  );
}
