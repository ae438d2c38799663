import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '../generated/types';
import { api, dataOf } from './client';

export type Company = components['schemas']['Company'];

const companyKey = ['company'] as const;

/** Who the team is on its invoices. */
export function useCompany() {
  return useQuery({
    queryKey: companyKey,
    queryFn: ({ signal }) => dataOf(api.GET('/company', { signal })),
    // A form is made of it: what it shows must be what there is.
    refetchOnMount: 'always',
  });
}

/** Changes who the team is on its invoices. The page shows what went wrong. */
export function useUpdateCompany() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: components['schemas']['CompanyUpdate']) => dataOf(api.PATCH('/company', { body })),
    onSuccess: (company) => void queryClient.setQueryData(companyKey, company),
    meta: { showsErrors: true },
  });
}
