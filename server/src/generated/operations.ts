// Generated from openapi/ by `npm run generate`. Do not edit.

/** Every operation, where it lives below the base path, and whether it needs a key or a session. */
export const operationTable = {
  getMe: { method: 'GET', path: '/me', secured: true },
  getSpecification: { method: 'GET', path: '/openapi.json', secured: false },
  listProducts: { method: 'GET', path: '/products', secured: true },
  createProduct: { method: 'POST', path: '/products', secured: true },
  batchProducts: { method: 'POST', path: '/products/batch', secured: true },
  upsertProduct: { method: 'PUT', path: '/products/by-external-id/{externalId}', secured: true },
  getProduct: { method: 'GET', path: '/products/{id}', secured: true },
  archiveProduct: { method: 'DELETE', path: '/products/{id}', secured: true },
  updateProduct: { method: 'PATCH', path: '/products/{id}', secured: true },
  restoreProduct: { method: 'POST', path: '/products/{id}/restore', secured: true },
} as const;

export type OperationId = keyof typeof operationTable;
