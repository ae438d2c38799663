import { Stack, Text } from '@mantine/core';
import { useCompany } from '../../api/company';
import { ErrorNotice } from '../../components/error-notice';
import { Loading } from '../../components/loading';
import { Page } from '../../components/page';
import { CompanyForm } from './company-form';

/** Who the team is on its invoices. */
export function CompanyPage() {
  const { data: company, error, refetch, isFetchedAfterMount } = useCompany();
  return (
    <Page title="Company" description="Who your team is on its invoices.">
      <Stack gap="lg" maw={680}>
        <Text size="sm">
          These details go on an invoice when it is sent. Invoices that were sent before keep the details they were sent
          with.
        </Text>
        {company && isFetchedAfterMount ? (
          <CompanyForm company={company} />
        ) : error ? (
          <ErrorNotice error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )}
      </Stack>
    </Page>
  );
}
