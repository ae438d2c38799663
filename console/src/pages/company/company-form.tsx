import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Company, useUpdateCompany } from '../../api/company';
import { ErrorNotice } from '../../components/error-notice';
import { focusFirst, useFieldErrors } from '../../components/field-errors';
import { notifySuccess } from '../../components/notify';
import { Section } from '../../components/section';
import { AddressInputs } from './address-inputs';
import { BusinessInputs } from './business-inputs';
import { companyChecks, type CompanyFields, companyOf, fieldsOf } from './company-fields';

/** Changes the details that go on invoices. */
export function CompanyForm({ company }: { company: Company }) {
  const update = useUpdateCompany();
  const form = useForm<CompanyFields>({ initialValues: fieldsOf(company), validate: companyChecks });
  const failure = useFieldErrors(form, update.error);
  const submit = form.onSubmit(
    (fields) =>
      update.mutate(companyOf(fields), {
        onSuccess(saved) {
          form.setValues(fieldsOf(saved));
          form.resetDirty(fieldsOf(saved));
          notifySuccess('The details of your company are saved.');
        },
      }),
    (errors) => focusFirst(form, errors),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        {failure != null && <ErrorNotice error={failure} />}
        <Section title="Business" description="How customers and tax offices know you.">
          <BusinessInputs form={form} />
        </Section>
        <Section title="Address" description="Where your company is. Left empty, invoices carry none.">
          <AddressInputs form={form} />
        </Section>
        <div>
          <Button type="submit" loading={update.isPending} disabled={!form.isDirty()}>
            Save
          </Button>
        </div>
      </Stack>
    </form>
  );
}
