import type { WritableWorkspace } from '../../db/workspace';
import { ApiError } from '../../errors/api-error';
import type { Customer } from '../../generated/types';
import { holdCustomer } from '../customers/customer-lookup';

/** The customer, who can neither change nor be deleted until the transaction ends. @throws ApiError 422 `reference_not_found` */
export async function holdBilledCustomer(workspace: WritableWorkspace, id: string): Promise<Customer> {
  return requireCustomer(await holdCustomer(workspace, id), id);
}

/** @throws ApiError 422 `reference_not_found` where no customer was found */
export function requireCustomer(customer: Customer | undefined, id: string): Customer {
  if (customer) return customer;
  throw new ApiError('reference_not_found', `There is no customer ${id}.`, { param: 'customerId' });
}

/** The currency of an invoice that names none. @throws ApiError 422 `currency_missing` */
export function currencyOf(customer: Customer | undefined): string {
  if (customer?.currency) return customer.currency;
  throw new ApiError('currency_missing', 'Neither the invoice nor its customer names a currency.', {
    param: 'currency',
  });
}
