import type { Handlers } from '../../contract/handlers';
import type { CustomerResponse } from '../../generated/types';
import type { Cursors } from '../../representation/cursor';
import { versionTag } from '../../representation/entity-tag';
import { create, customerNotFound, remove, update, upsert } from './changes';
import type { CustomerRow } from './customer';
import { listCustomers } from './list';
import { presentCustomer } from './presenter';
import { findCustomer } from './queries';

type CustomerOperations =
  'listCustomers' | 'createCustomer' | 'getCustomer' | 'updateCustomer' | 'deleteCustomer' | 'upsertCustomer';

export function customerHandlers({ cursors }: { cursors: Cursors }): Handlers<CustomerOperations> {
  return {
    async listCustomers({ workspace, query }) {
      return { status: 200, body: await listCustomers(workspace, cursors, query) };
    },

    async createCustomer({ workspace, body }) {
      const { row } = await create(workspace, body);
      return created(row);
    },

    async getCustomer({ workspace, path }) {
      const row = await findCustomer(workspace, path.id);
      if (!row) throw customerNotFound(workspace, path.id);
      return found(row);
    },

    async updateCustomer({ workspace, path, body, ifMatch }) {
      const { row } = await update(workspace, path.id, body, ifMatch);
      return found(row);
    },

    async deleteCustomer({ workspace, path, ifMatch }) {
      const { row } = await remove(workspace, path.id, ifMatch);
      return found(row);
    },

    async upsertCustomer({ workspace, path, body, ifMatch }) {
      const { row, outcome } = await upsert(workspace, path.externalId, body, ifMatch);
      return outcome === 'created' ? created(row) : found(row);
    },
  };
}

function found(row: CustomerRow) {
  return { status: 200 as const, body: customerBody(row), headers: { ETag: versionTag(row.version) } };
}

function created(row: CustomerRow) {
  const headers = { ETag: versionTag(row.version), Location: `/api/v1/customers/${row.id}` };
  return { status: 201 as const, body: customerBody(row), headers };
}

function customerBody(row: CustomerRow): CustomerResponse {
  return { data: presentCustomer(row) };
}
