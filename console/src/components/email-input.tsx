import { TextInput, type TextInputProps } from '@mantine/core';

/** An email address. Not of the type `email`, which some browsers rewrite as one types (HTML, 4.10.5.1.5). */
export function EmailInput(props: TextInputProps) {
  return <TextInput label="Email" inputMode="email" autoCapitalize="none" spellCheck={false} {...props} />;
}
