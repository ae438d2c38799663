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
        'aria-label': isVisible ? 'Hide the password' : 'Show the password',
        'aria-hidden': false,
        tabIndex: 0,
      }}
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
