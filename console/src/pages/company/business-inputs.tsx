import { Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useSignedIn } from '../../api/session';
import { EmailInput } from '../../components/email-input';
import { UserText } from '../../components/user-text';
import type { CompanyFields } from './company-fields';

/** Who the business is, but for its address. */
export function BusinessInputs({ form }: { form: UseFormReturnType<CompanyFields> }) {
  const { team } = useSignedIn();
  return (
    <Stack align="stretch">
      <TextInput
        label="Legal name"
        autoComplete="organization"
        description={
          <>
            Left empty, invoices carry the name of the team: <UserText>{team.name}</UserText>
          </>
        }
        {...form.getInputProps('legalName')}
      />
      <EmailInput
        description="Where customers write to about an invoice."
        autoComplete="off"
        {...form.getInputProps('email')}
      />
      <TextInput
        label="Tax id"
        description="Your VAT, GST or other tax number."
        autoComplete="off"
        spellCheck={false}
        {...form.getInputProps('taxId')}
      />
    </Stack>
  );
}
