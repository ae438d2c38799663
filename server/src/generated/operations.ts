// Generated from openapi/ by `npm run generate`. Do not edit.

/** Every operation of the contract and where it lives below the base path. */
export const operationTable = {
  getMe: { method: 'GET', path: '/me' },
  getSpecification: { method: 'GET', path: '/openapi.json' },
  listProducts: { method: 'GET', path: '/products' },
  createProduct: { method: 'POST', path: '/products' },
  batchProducts: { method: 'POST', path: '/products/batch' },
  upsertProduct: { method: 'PUT', path: '/products/by-external-id/{externalId}' },
  getProduct: { method: 'GET', path: '/products/{id}' },
  archiveProduct: { method: 'DELETE', path: '/products/{id}' },
  updateProduct: { method: 'PATCH', path: '/products/{id}' },
  restoreProduct: { method: 'POST', path: '/products/{id}/restore' },
} as const;

export type OperationId = keyof typeof operationTable;
