const log = '/integrations/public-api/requests';

/** The page of one request. */
export const requestAddress = (id: string): string => `${log}/${encodeURIComponent(id)}`;

/** The request log; of one key only, if it is given. */
export const requestLogAddress = (keyId?: string): string => (keyId === undefined ? log : `${log}?keyId=${keyId}`);

/** The page of a key. */
export const keyAddress = (id: string): string => `/integrations/public-api/keys/${id}`;
