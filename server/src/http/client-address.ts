import { isIPv4, isIPv6 } from 'node:net';

/**
 * The IP address in what a proxy or the socket calls the client, in the one spelling it has here (RFC 5952). Proxies add ports and
 * brackets, and `unknown` where they will not tell (RFC 7239); a zone means nothing away from its own host.
 * @returns undefined for what is no address
 */
export function clientAddress(text: string | undefined): string | undefined {
  if (text === undefined || isIPv4(text)) return text;
  const [, bracketed, withPort] = /^(?:\[([^\]]*)\](?::\d+)?|([\d.]+):\d+)$/.exec(text) ?? [];
  const bare = (bracketed ?? withPort ?? text).replace(/%.*$/, '');
  if (isIPv4(bare)) return bare;
  return isIPv6(bare) ? unmapped(new URL(`http://[${bare}]`).hostname.slice(1, -1)) : undefined;
}

/** `::ffff:c000:201` → `192.0.2.1`; any other IPv6 address as it is. */
function unmapped(address: string): string {
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(address) ?? [];
  if (high === undefined) return address;
  return [high, low!].flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]).join('.');
}

/**
 * What one client is counted by: its IPv4 address, or the /64 of its IPv6 address, within which it may have any address it likes. Those of
 * unknown address are counted together.
 */
export function addressBlock(address: string | undefined): string {
  if (address === undefined) return 'unknown';
  if (!address.includes(':')) return address;
  const [head, tail] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array<string>(tail ? 8 - head!.length - tail.length : 0).fill('0');
  const groups = [...head!, ...zeros, ...(tail ?? [])];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
