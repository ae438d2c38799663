import type { Companies, Company } from '../../control/company';
import type { components } from '../../generated/console/types';
import { completeAddress } from '../../representation/address';
import type { ConsoleHandlers } from '../handlers';

/** Who the team is on its invoices. */
export function companyHandlers(companies: Companies): ConsoleHandlers<'getCompany' | 'updateCompany'> {
  return {
    async getCompany({ visitor: { team } }) {
      return { status: 200, body: { data: await companies.find(team.id) } };
    },

    async updateCompany({ body, visitor: { team, actor } }) {
      return { status: 200, body: { data: await companies.update(team.id, changesOf(body), actor) } };
    },
  };
}

function changesOf({ address, ...changes }: components['schemas']['CompanyUpdate']): Partial<Company> {
  if (address === undefined) return changes;
  return { ...changes, address: address && completeAddress(address) };
}
