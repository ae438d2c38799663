import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import classes from './code-view.module.css';
import { CopyButton } from './copy-button';
import { type JsonToken, readJson } from './json-tokens';

interface CodeViewProps {
  /** What it is, for screen readers and above it. */
  label: string;
  /** As it went over the wire. */
  text: string;
  /** Whether it can be looked at as it is, too. */
  hasRaw?: boolean;
}

/** More than this is shown on demand, in characters: a page with megabytes of it would be slow. */
const mostShown = 20_000;

/** JSON, laid out and in colours; what is no JSON, and all of it on demand, as it is. */
export function CodeView({ label, text, hasRaw = false }: CodeViewProps) {
  const [form, setForm] = useState('pretty');
  const [isWhole, setIsWhole] = useState(false);
  const json = readJson(text);
  const isPretty = json !== undefined && form === 'pretty';
  const all = isPretty ? json.text : text;
  const isCut = !isWhole && all.length > mostShown;
  return (
    <div>
      <Group justify="space-between" gap="xs" mb={6}>
        <Text size="sm" fw={550}>
          {label}
        </Text>
        <Group gap="xs">
          {hasRaw && json !== undefined && (
            <SegmentedControl
              size="xs"
              aria-label={`Form of: ${label}`}
              data={[
                { value: 'pretty', label: 'Pretty' },
                { value: 'raw', label: 'Raw' },
              ]}
              value={form}
              onChange={setForm}
            />
          )}
          <CopyButton compact value={isPretty ? json.text : text} label={`Copy: ${label}`} />
        </Group>
      </Group>
      <pre className={classes.code} dir="ltr" role="group" aria-label={label} tabIndex={0} translate="no">
        {isPretty && !isCut ? <Tokens tokens={json.tokens} /> : <bdi>{isCut ? all.slice(0, mostShown) : all}</bdi>}
      </pre>
      {isCut && (
        <Button variant="subtle" size="compact-sm" mt={4} onClick={() => setIsWhole(true)}>
          Show all {all.length.toLocaleString('en')} characters
        </Button>
      )}
    </div>
  );
}

function Tokens({ tokens }: { tokens: JsonToken[] }) {
  return tokens.map(({ kind, text }, index) =>
    kind === 'space' ? (
      text
    ) : (
      // Each in a direction of its own, so that what is written from right to left turns nothing around.
      <bdi key={index} data-kind={kind}>
        {text}
      </bdi>
    ),
  );
}
