import { Anchor, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { ApiKey } from '../../../api/api-keys';
import { UserText } from '../../../components/user-text';
import { keyAddress } from '../public-api-address';
import { KeyToken, SourceBadge } from './key-labels';
import classes from './keys.module.css';
import { RenameKey } from './rename-key';

interface KeyNameProps {
  apiKey: ApiKey;
  isRenaming: boolean;
  onRenamed: () => void;
}

/** In the list: the name, which leads to the key, or the field to change it; and what is left of the token. */
export function KeyName({ apiKey, isRenaming, onRenamed }: KeyNameProps) {
  return (
    <div className={classes.name}>
      {isRenaming ? (
        <RenameKey apiKey={apiKey} onDone={onRenamed} />
      ) : (
        <Anchor component={Link} to={keyAddress(apiKey.id)} fw={550} size="sm">
          <UserText inside>{apiKey.name}</UserText>
        </Anchor>
      )}
      <Group gap="4px 8px">
        <KeyToken apiKey={apiKey} />
        <SourceBadge source={apiKey.source} />
      </Group>
    </div>
  );
}
