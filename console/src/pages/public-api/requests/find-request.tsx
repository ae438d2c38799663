import { Button, Group, TextInput } from '@mantine/core';
import Search from 'lucide-react/icons/search';
import { type FormEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import classes from './filter-bar.module.css';
import { requestAddress } from '../public-api-address';
import { findRequestId } from './request-id';

/** Opens the request whose id is pasted here, alone or within other text. */
export function FindRequest() {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const field = useId();
  const navigate = useNavigate();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const id = findRequestId(text);
    if (id !== undefined) return void navigate(requestAddress(id));
    setError('A request id looks like req_ followed by 32 digits and letters from a to f.');
    document.getElementById(field)?.focus();
  };
  return (
    <form onSubmit={submit} noValidate role="search" aria-label="Requests" className={classes.find}>
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <TextInput
          id={field}
          aria-label="Find a request id"
          placeholder="Find a request id: req_…"
          leftSection={<Search size={16} aria-hidden />}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setError(undefined);
          }}
          error={error}
          autoComplete="off"
          spellCheck={false}
          flex={1}
          miw={0}
        />
        <Button type="submit" variant="default">
          Find
        </Button>
      </Group>
    </form>
  );
}
