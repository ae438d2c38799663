const requestId = /req_[0-9a-f]{32}/i;

/** The request id somewhere in what was pasted, such as a whole line of a log; undefined if there is none. */
export const findRequestId = (text: string): string | undefined => requestId.exec(text)?.[0].toLowerCase();

/** The end of it, by which ids differ: they all begin with the time. */
export const shortRequestId = (id: string): string => `…${id.slice(-8)}`;

/** When the request came in, in milliseconds since 1970: the id is a UUIDv7 (RFC 9562, section 5.7). */
export const timeOfRequestId = (id: string): number => parseInt(id.slice(4, 16), 16);
