import { PasswordInput, type PasswordInputProps, Progress, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { fewestCharacters, mostBytes, type PasswordStrength, strengthOf } from './password-strength';

/** A password, which a button beside it shows and hides; for the keyboard, too. */
export function SecretInput(props: PasswordInputProps) {
  const [isVisible, { toggle }] = useDisclosure();
  return (
    <PasswordInput
      visible={isVisible}
      onVisibilityChange={toggle}
      visibilityToggleButtonProps={{
        'aria-label': 'Show the password',
        'aria-hidden': false,
        tabIndex: 0,
        // Mantine answers to the mouse and the space bar; the Enter key and screen readers come as a click without either.
        onClick: ({ detail }: { detail: number }) => detail === 0 && toggle(),
      }}
      aria-invalid={Boolean(props.error)}
      spellCheck={false}
      autoCapitalize="none"
      {...props}
    />
  );
}

const colors: Record<PasswordStrength['level'], string> = { unacceptable: 'gray', fair: 'yellow', strong: 'green' };

/** A new password, with what makes it a good one. */
export function NewSecretInput({ value = '', ...props }: Omit<PasswordInputProps, 'value'> & { value?: string }) {
  const { level, hint, percent } = strengthOf(value);
  return (
    <Stack gap={6}>
      <SecretInput
        autoComplete="new-password"
        description={`${fewestCharacters} characters to ${mostBytes} bytes. A few unrelated words are easy to keep in mind.`}
        value={value}
        {...props}
      />
      {value !== '' && (
        <>
          <Progress value={percent} color={colors[level]} size={4} aria-hidden />
          <Text size="xs" c="dimmed" role="status">
            {hint}
          </Text>
        </>
      )}
    </Stack>
  );
}
