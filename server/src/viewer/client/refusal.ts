/** Why something is refused; `unreachable` is what may succeed the next time. */
export type RefusalKind =
  'ended' | 'access required' | 'cookies needed' | 'visit over' | 'visit unknown' | 'download refused' | 'unreachable';

/** What keeps the document from being shown: it may not be read (any more), or it could not be reached this time. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    message: string,
  ) {
    super(message);
  }
}

/** What was thrown, as a refusal: of a network that does not work, for instance. */
export const refusalOf = (thrown: unknown): Refusal =>
  thrown instanceof Refusal ? thrown : new Refusal('unreachable', '');

/** @throws Refusal for anything but success */
export async function request(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (response.ok) return response;
  const { error } = (await response.json().catch(() => ({}))) as { error?: { code: string; message: string } };
  const message = error?.message ?? '';
  throw new Refusal(kinds[error?.code ?? ''] ?? (response.status === 404 ? 'visit unknown' : 'unreachable'), message);
}

/** By the codes of the server's errors. */
const kinds: Record<string, RefusalKind> = {
  visit_over: 'visit over',
  link_closed: 'ended',
  link_access_required: 'access required',
};
