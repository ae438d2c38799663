import { ActionIcon, Group, TextInput, Tooltip } from '@mantine/core';
import Check from 'lucide-react/icons/check';
import X from 'lucide-react/icons/x';
import { type KeyboardEvent, useState } from 'react';
import { ApiError } from '../../../api/api-error';
import { type ApiKey, useRenameApiKey } from '../../../api/api-keys';
import { checkName, mostNameCharacters } from '../../../components/field-checks';
import { messageOf } from '../../../components/notify';

interface RenameKeyProps {
  apiKey: Pick<ApiKey, 'id' | 'name'>;
  /** Called when the name has been changed, or is to stay. */
  onDone: () => void;
}

/** The name as a field, in its own place: Enter saves it, Escape leaves it as it was. */
export function RenameKey({ apiKey, onDone }: RenameKeyProps) {
  const [name, setName] = useState(apiKey.name);
  const [fault, setFault] = useState<string | null>(null);
  const rename = useRenameApiKey(apiKey.id);
  const save = (): void => {
    if (rename.isPending) return;
    if (name.trim() === apiKey.name) return onDone();
    const found = checkName(name);
    setFault(found);
    if (found === null) {
      rename.mutate(name.trim(), { onSuccess: onDone, onError: (error) => setFault(faultOf(error)) });
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') onDone();
  };
  return (
    <Group gap={4} wrap="nowrap" align="flex-start" flex={1} miw={0}>
      <TextInput
        aria-label="Name of the key"
        size="sm"
        flex={1}
        miw={0}
        dir="auto"
        autoFocus
        maxLength={mostNameCharacters}
        value={name}
        error={fault}
        onChange={(event) => setName(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={onKeyDown}
      />
      <Tooltip label="Save">
        <ActionIcon size={36} aria-label="Save the name" loading={rename.isPending} onClick={save}>
          <Check size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Cancel">
        <ActionIcon size={36} variant="default" aria-label="Leave the name as it is" onClick={onDone}>
          <X size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}

const faultOf = (error: unknown): string => (error instanceof ApiError && error.fieldErrors.name) || messageOf(error);
