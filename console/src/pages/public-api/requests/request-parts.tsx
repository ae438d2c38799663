import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { errorAddress } from '../../../api/error-meanings';
import type { LoggedRequest } from '../../../api/requests';
import { ModeBadge } from '../../../components/badges';
import { UserText } from '../../../components/user-text';
import { keyAddress, requestAddress } from '../public-api-address';
import classes from './request-parts.module.css';

/** What was asked: the method and the path, which lead to the page of the request. */
export function RequestLink({ request: { id, method, path } }: { request: LoggedRequest }) {
  return (
    <Anchor component={Link} to={requestAddress(id)} className={classes.request!}>
      <span className={classes.method}>{method}</span>
      <span className={classes.path}>
        <UserText inside>{path}</UserText>
      </span>
    </Anchor>
  );
}

/** The key that was used, with its mode. */
export function KeyLink({ apiKey: { id, name, mode } }: { apiKey: LoggedRequest['key'] }) {
  return (
    <Group gap={6} wrap="nowrap" miw={0}>
      <ModeBadge mode={mode} />
      <Anchor component={Link} to={keyAddress(id)} size="sm" className={classes.key!}>
        <UserText inside>{name}</UserText>
      </Anchor>
    </Group>
  );
}

/** The code of the error, which leads to what it means. */
export function ErrorCodeLink({ code }: { code: string }) {
  return (
    <Anchor href={errorAddress(code)} className={classes.code!}>
      <Text span inherit>
        {code}
      </Text>
    </Anchor>
  );
}
