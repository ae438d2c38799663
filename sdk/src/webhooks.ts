import type { Event } from './generated/types';

/** The body as it arrived: not yet parsed, and not written anew from something parsed. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/** The headers as a `Headers` object or as a record, names in any case, values as Node gives them. */
export type WebhookHeaders = Headers | Record<string, string | readonly string[] | undefined>;

/** Why a request was not accepted as a webhook of PaperLink. */
export type WebhookVerificationCode =
  /** `webhook-id`, `webhook-timestamp` or `webhook-signature` is not there. */
  | 'header_missing'
  /** One of them is there more than once, or is not what PaperLink sends. */
  | 'header_malformed'
  /** It was signed more than 5 minutes ago: perhaps somebody repeats what they overheard. */
  | 'timestamp_too_old'
  /** It was signed more than 5 minutes from now: one of the clocks is wrong. */
  | 'timestamp_too_new'
  /** No signature is that of the secret over this body: another secret, a changed body, or not from PaperLink. */
  | 'signature_mismatch'
  /** It is signed, but it is not an event. */
  | 'body_malformed';

/** A request that did not pass `verifyWebhook`. Answer it with 400; `code` says why. */
export class WebhookVerificationError extends Error {
  static {
    this.prototype.name = 'WebhookVerificationError';
  }

  constructor(
    readonly code: WebhookVerificationCode,
    message: string,
  ) {
    super(message);
  }
}

const toleranceSeconds = 5 * 60;
const headerPatterns = {
  // Without a dot, so that what is signed, `id.timestamp.body`, can be read in one way only.
  'webhook-id': /^[\w-]{1,255}$/,
  'webhook-timestamp': /^\d{1,12}$/,
  'webhook-signature': /^[\x21-\x7e]+( [\x21-\x7e]+)*$/,
};
const longestHeader = 4096;
/** A signature of version 1: 32 bytes in the one base64 form they have. */
const signaturePattern = /^v1,([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)$/;
/** At least the 24 bytes that Standard Webhooks asks for, in base64 of a length that there is, padded or not. */
const secretPattern = /^(?:whsec_)?((?:[A-Za-z0-9+/]{4}){8,}(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?)$/;

/**
 * Verifies that a request to a webhook endpoint comes from PaperLink, unchanged and within 5 minutes, and returns its event
 * (Standard Webhooks 1.0). Branch on `event.type`; ignore types you do not know, since more may be added.
 *
 * @param secret the secret of the endpoint, `whsec_…`; or several, any of which may have signed
 * @throws {WebhookVerificationError} when it is not accepted
 * @throws {TypeError} when an argument cannot be right, such as a body that was parsed before
 */
export async function verifyWebhook(
  rawBody: WebhookBody,
  headers: WebhookHeaders,
  secret: string | readonly string[],
): Promise<Event> {
  const body = bytesOf(rawBody);
  const verifiers = await Promise.all([secret].flat().map(createVerifier));
  if (verifiers.length === 0) throw new TypeError('There is no secret to verify the webhook with.');

  const id = readHeader(headers, 'webhook-id');
  const timestamp = readHeader(headers, 'webhook-timestamp');
  const signatures = readSignatures(readHeader(headers, 'webhook-signature'));
  checkAge(Number(timestamp));

  const signed = concatenate(new TextEncoder().encode(`${id}.${timestamp}.`), body);
  if (!(await isSigned(signed, signatures, verifiers))) {
    throw new WebhookVerificationError(
      'signature_mismatch',
      'No signature matches. Is the secret that of this endpoint, and the body unchanged, byte for byte?',
    );
  }
  return readEvent(body);
}

function bytesOf(body: unknown): Uint8Array {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  // Not `instanceof`: it may come from another realm.
  if (Object.prototype.toString.call(body) === '[object ArrayBuffer]') return new Uint8Array(body as ArrayBuffer);
  throw new TypeError('The body must be the text or the bytes that arrived, not what a JSON parser made of them.');
}

type Verifier = (signature: Uint8Array<ArrayBuffer>, signed: Uint8Array<ArrayBuffer>) => Promise<boolean>;

/** The platform makes the comparison: in constant time, and showing nobody the signature it expects. */
async function createVerifier(secret: unknown): Promise<Verifier> {
  const [, base64] = (typeof secret === 'string' && secretPattern.exec(secret)) || [];
  if (base64 === undefined)
    throw new TypeError('A webhook secret is the text that begins with whsec_, as the endpoint was created with it.');
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', decodeBase64(base64), algorithm, false, ['verify']);
  return (signature, signed) => crypto.subtle.verify('HMAC', key, signature, signed);
}

function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function readHeader(headers: WebhookHeaders, name: keyof typeof headerPatterns): string {
  const values = valuesOf(headers, name);
  if (values.length === 0) throw new WebhookVerificationError('header_missing', `There is no ${name} header.`);
  const [value] = values;
  if (
    values.length > 1 ||
    typeof value !== 'string' ||
    value.length > longestHeader ||
    !headerPatterns[name].test(value)
  )
    throw new WebhookVerificationError('header_malformed', `The ${name} header is not one that PaperLink sends.`);
  return value;
}

/** All values a header has. Names are compared without regard to case, so a record may hold one twice. */
function valuesOf(headers: WebhookHeaders, name: string): unknown[] {
  if (typeof headers.get === 'function') {
    const value = (headers as Headers).get(name);
    return value === null ? [] : [value];
  }
  return Object.entries(headers)
    .filter(([key, value]) => key.toLowerCase() === name && value !== undefined)
    .flatMap(([, value]): unknown => value);
}

/** The signatures of version 1. Others, which later versions may add, are passed over. */
function readSignatures(header: string): Uint8Array<ArrayBuffer>[] {
  return header.split(' ').flatMap((signature) => {
    const [, base64] = signaturePattern.exec(signature) ?? [];
    return base64 === undefined ? [] : [decodeBase64(base64)];
  });
}

function checkAge(timestampSeconds: number): void {
  const ageSeconds = Date.now() / 1000 - timestampSeconds;
  if (ageSeconds > toleranceSeconds)
    throw new WebhookVerificationError('timestamp_too_old', 'The webhook was signed more than 5 minutes ago.');
  if (ageSeconds < -toleranceSeconds)
    throw new WebhookVerificationError('timestamp_too_new', 'The webhook was signed for more than 5 minutes from now.');
}

function concatenate(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

async function isSigned(
  signed: Uint8Array<ArrayBuffer>,
  signatures: Uint8Array<ArrayBuffer>[],
  verifiers: Verifier[],
): Promise<boolean> {
  for (const signature of signatures) {
    for (const verify of verifiers) if (await verify(signature, signed)) return true;
  }
  return false;
}

function readEvent(body: Uint8Array): Event {
  try {
    const event: unknown = JSON.parse(new TextDecoder().decode(body));
    if (typeof (event as Partial<Event> | null)?.type === 'string') return event as Event;
  } catch {
    // Reported below, like JSON that is not an event.
  }
  throw new WebhookVerificationError('body_malformed', 'The webhook is signed but holds no event.');
}
