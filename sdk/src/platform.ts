/** Browsers say who they are themselves, and send a body only once it is all there. */
export function isBrowser(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return navigator?.userAgent !== undefined && !/^(Node\.js|Deno|Bun|Cloudflare)/.test(navigator.userAgent);
}

/** Its fetch knows no `redirect: 'error'`, and refuses the request. */
export function isCloudflareWorker(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return navigator?.userAgent === 'Cloudflare-Workers';
}

/** 128 random bits; browsers have `randomUUID` only on https pages. */
export function randomId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
