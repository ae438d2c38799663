import { Anchor, Code, Stack, Text } from '@mantine/core';
import { errorAddress, useErrorMeaning } from '../../../api/error-meanings';

/** What the code of an error means and what to do about it, as the public list of errors has it. */
export function ErrorExplanation({ code }: { code: string }) {
  const { data: meaning } = useErrorMeaning(code);
  return (
    <Stack gap={4} align="flex-start">
      <Code>{code}</Code>
      {meaning && <Text size="sm">{withCode(meaning)}</Text>}
      <Anchor href={errorAddress(code)} size="sm">
        About this error
      </Anchor>
    </Stack>
  );
}

/** Text in which what stands between backticks is code. */
function withCode(markdown: string) {
  return markdown.split('`').map((part, index) => (index % 2 === 1 ? <Code key={index}>{part}</Code> : part));
}
