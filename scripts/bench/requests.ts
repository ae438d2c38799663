import { randomUUID } from 'node:crypto';
import type { Request } from 'autocannon';
import type { Account, Seed } from './database';

/** The kinds of request that every server answers. */
export const requestKinds = ['get', 'list', 'create'] as const;

/** What only ours knows: a creation whose reply is kept for a repeated request. */
export const keyedCreate = 'create with Idempotency-Key';

export type RequestKind = (typeof requestKinds)[number] | typeof keyedCreate;

export const productsPath = '/api/v1/products';
export const listPath = `${productsPath}?limit=100`;

/** The body of each creation. */
export const newProduct = {
  name: 'Brand guidelines',
  unitPrice: 4800.5,
  currency: 'EUR',
  description: 'A handbook for everyone who writes or draws in your name, with examples to start from.',
  taxRate: 21,
  type: 'SERVICES',
  unitOfMeasure: 'piece',
  metadata: { season: 'autumn' },
};

export const bearer = ({ token }: Account) => ({ Authorization: `Bearer ${token}` });

/** What the load generator sends, over and over. */
export function requestsOf(kind: RequestKind, seed: Seed): Request[] {
  switch (kind) {
    case 'get':
      return seed.products
        .slice(0, 100)
        .map(({ id }) => ({ method: 'GET', path: `${productsPath}/${id}`, headers: bearer(seed.reader) }));
    case 'list':
      return [{ method: 'GET', path: listPath, headers: bearer(seed.reader) }];
    case 'create':
      return [creation(seed)];
    case keyedCreate:
      return [{ ...creation(seed), setupRequest: withNewKey }];
  }
}

/** A day in the life: mostly reads, some lists, some creations of both sorts. */
export function mixedRequests(seed: Seed): Request[] {
  const gets = requestsOf('get', seed).slice(0, 16);
  const [list, create, keyed] = (['list', 'create', keyedCreate] as const).map((kind) => requestsOf(kind, seed)[0]!);
  return [...gets, ...gets, create!, ...gets, list!, ...gets, keyed!];
}

function creation(seed: Seed): Request {
  const headers = { ...bearer(seed.writer), 'Content-Type': 'application/json' };
  return { method: 'POST', path: productsPath, headers, body: JSON.stringify(newProduct) };
}

const run = randomUUID();
let keys = 0;

function withNewKey(request: Request): Request {
  return { ...request, headers: { ...request.headers, 'Idempotency-Key': `${run}-${++keys}` } };
}
