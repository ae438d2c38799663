import type { TestApi } from '../support/api';

/** The least a product needs. */
export const minimal = { name: 'Workshop', unitPrice: 120, currency: 'EUR' };

let counter = 0;
/** A value that no other product of the same test file has. */
export const unique = (prefix: string): string => `${prefix}-${++counter}`;

/** The events of a product, in order. */
export const eventsOf = (api: TestApi, id: string): Promise<{ type: string; previous: object }[]> =>
  api.sql('test', 'select type, previous from outbox where resource_id = $1 order by id', [id]);
