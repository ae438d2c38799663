import type { Invoice } from '../../src/generated/types';
import type { Reply, TestApi } from '../support/api';

let counter = 0;
/** A value that no other resource of the same test file has. */
export const unique = (prefix: string): string => `${prefix}-${++counter}`;

/** One team's billing, as a client does it. */
export class Billing {
  private constructor(
    private readonly api: TestApi,
    readonly teamId: string,
    readonly key: string,
    readonly customerId: string,
  ) {}

  static async open(api: TestApi, mode: 'live' | 'test' = 'test'): Promise<Billing> {
    const teamId = await api.createTeam();
    const key = await api.createKey(teamId, { mode });
    const customer = await api.request('POST', '/customers', { key, body: { name: 'Blue Harbor', currency: 'EUR' } });
    return new Billing(api, teamId, key, customer.body.data.id as string);
  }

  request(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    return this.api.request(method, path, { key: this.key, body, headers });
  }

  /** Creates an invoice of 100.00 EUR unless told otherwise. */
  create(fields: object = {}): Promise<Reply> {
    const lines = [{ name: 'Work', quantity: 1, unitPrice: 100 }];
    return this.request('POST', '/invoices', { customerId: this.customerId, lines, ...fields });
  }

  /** @throws Error when it is refused */
  async draft(fields: object = {}): Promise<Invoice> {
    return succeeded(await this.create(fields));
  }

  async sent(fields: object = {}): Promise<Invoice> {
    return succeeded(await this.send((await this.draft(fields)).id));
  }

  get(id: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.request('GET', `/invoices/${id}`, undefined, headers);
  }

  patch(id: string, body: object, headers: Record<string, string> = {}): Promise<Reply> {
    return this.request('PATCH', `/invoices/${id}`, body, headers);
  }

  remove(id: string): Promise<Reply> {
    return this.request('DELETE', `/invoices/${id}`);
  }

  send(id: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.request('POST', `/invoices/${id}/send`, undefined, headers);
  }

  pay(id: string, amount: number, headers: Record<string, string> = {}): Promise<Reply> {
    return this.request('POST', `/invoices/${id}/payments`, { amount }, headers);
  }

  void(id: string): Promise<Reply> {
    return this.request('POST', `/invoices/${id}/void`);
  }

  async product(fields: object = {}): Promise<{ id: string }> {
    const body = { name: 'Workshop', unitPrice: 120, currency: 'EUR', ...fields };
    return (await this.request('POST', '/products', body)).body.data as { id: string };
  }

  /** The events of an invoice, in order. */
  eventsOf(id: string): Promise<{ type: string; previous: object; data: Invoice }[]> {
    return this.api.sql('test', 'select type, previous, data from outbox where resource_id = $1 order by id', [id]);
  }
}

export function succeeded({ status, body, text }: Reply): Invoice {
  if (status >= 300) throw new Error(`It was refused: ${text}`);
  return body.data as Invoice;
}

/** A refusal in short. */
export const refusal = ({ status, body }: Reply): string => `${status} ${body.error?.code ?? 'no error'}`;
