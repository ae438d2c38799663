import { Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { countries } from '../../components/countries';
import type { CompanyFields } from './company-fields';

/** The fields of a postal address. */
export function AddressInputs({ form }: { form: UseFormReturnType<CompanyFields> }) {
  return (
    <Stack align="stretch">
      <TextInput label="Street and number" autoComplete="address-line1" {...form.getInputProps('line1')} />
      <TextInput label="Second line" autoComplete="address-line2" {...form.getInputProps('line2')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} verticalSpacing="md">
        <TextInput label="Postal code" autoComplete="postal-code" {...form.getInputProps('postalCode')} />
        <TextInput label="City" autoComplete="address-level2" {...form.getInputProps('city')} />
        <TextInput label="State or province" autoComplete="address-level1" {...form.getInputProps('region')} />
        <Select
          label="Country"
          data={countries}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'No country' }}
          nothingFoundMessage="No such country"
          autoComplete="off"
          {...form.getInputProps('country')}
        />
      </SimpleGrid>
    </Stack>
  );
}
