import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import MailCheck from 'lucide-react/icons/mail-check';
import { useId } from 'react';
import { Link } from 'react-router';
import { type Notice, useNotices } from '../../api/notices';
import { ModeBadge } from '../../components/badges';
import { EmptyState } from '../../components/empty-state';
import { ErrorNotice } from '../../components/error-notice';
import { Loading } from '../../components/loading';
import { RelativeTime } from '../../components/relative-time';
import { UserTextBlock } from '../../components/user-text';
import classes from './notices.module.css';
import { endpointAddress } from './webhooks-address';

/** What PaperLink had to tell the people who look after the team, in both modes. */
export function NoticesPage() {
  const { data: notices, error, refetch } = useNotices();
  if (!notices) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Loading />;
  if (notices.length === 0) return <NoNotices />;
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        What PaperLink had to tell your Owners and Admins in the last 30 days, in live and in test mode.
      </Text>
      {notices.map((notice) => (
        <Message key={notice.id} notice={notice} />
      ))}
    </Stack>
  );
}

/** Laid out as the email that it could be. */
function Message({ notice: { mode, endpointId, to, subject, body, createdAt } }: { notice: Notice }) {
  const id = useId();
  return (
    <Paper withBorder p="lg" component="article" aria-labelledby={id} maw={820}>
      <Group gap="xs" mb={4}>
        <ModeBadge mode={mode} />
        <Text span size="sm" c="dimmed">
          <RelativeTime at={createdAt} />
        </Text>
      </Group>
      <Title order={2} size="h4" id={id}>
        <UserTextBlock>{subject}</UserTextBlock>
      </Title>
      <Text size="sm" c="dimmed" component="div" mb="md">
        <UserTextBlock>{`To: ${to.join(', ')}`}</UserTextBlock>
      </Text>
      <Stack gap="sm">
        {body.split('\n\n').map((paragraph, index) => (
          <Text key={index} size="sm" dir="auto" className={classes.paragraph!}>
            {paragraph}
          </Text>
        ))}
      </Stack>
      <Anchor component={Link} to={endpointAddress(mode, endpointId)} size="sm" fw={550} mt="md" display="inline-block">
        Open the endpoint
      </Anchor>
    </Paper>
  );
}

function NoNotices() {
  return (
    <EmptyState icon={MailCheck} title="Nothing to tell">
      When an endpoint cannot be reached for 5 days, or says that it is gone, PaperLink disables it and says so here,
      with what to do about it.
    </EmptyState>
  );
}
