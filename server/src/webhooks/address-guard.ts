import { type LookupAddress, promises as dns } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What may be called beyond public addresses over https. */
export interface AddressRules {
  /** For development: the loopback, over https and http. */
  loopback: boolean;
}

/** The address is one that we do not call. The message says why, in words for whoever chose it. */
export class AddressRefused extends Error {}

/** Finds all addresses of a name. @throws when there is none */
export type Resolve = (hostname: string) => Promise<string[]>;

/** Names that lead inwards wherever they lead (RFC 6761, RFC 6762, RFC 8375 and the `internal` that ICANN set apart). */
const inwardNames = /(^|\.)(localhost|local|internal|home\.arpa)$/;

/** All that is handed out to hosts in the Internet so far (RFC 4291, section 2.4); ipaddr.js also takes what is not assigned for unicast. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Public addresses by their number that are answered by the cloud around a machine: Azure's metadata and agent service. */
const cloudAddresses = ['168.63.129.16'];

/**
 * Checks all that can be told of an address without asking a name server, as the WHATWG URL standard reads it: by then every spelling of
 * an IP address (decimal, octal, hex, short, full-width, percent-encoded) is in its usual one.
 * @throws AddressRefused
 */
export function checkWebhookUrl(text: string, rules: AddressRules): URL {
  const url = URL.canParse(text) ? new URL(text) : refuse('It is not a valid URL.');
  if (/[\s\\]/.test(text)) refuse('It must not contain spaces or backslashes.');
  if (url.username !== '' || url.password !== '') refuse('It must not contain a user name or a password.');
  if (url.hash !== '') refuse('It must not have a fragment, which no receiver would see.');
  const host = hostOf(url);
  const isLoopback = rules.loopback && (isLocalhost(host) || isLoopbackAddress(host));
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) refuse('It must begin with https://.');
  if (isLoopback) return url;
  if (isIP(host)) checkAddress(host, rules);
  else if (!host.includes('.') || inwardNames.test(host)) refuse('Its host is not one of the public Internet.');
  return url;
}

/**
 * Makes the lookup of a connection: the name is resolved, every one of its addresses is checked, and the connection goes to one of those that were.
 * So a name whose addresses change between two questions (DNS rebinding) gains nothing. Node asks it about names only; IP addresses
 * are checked by `checkWebhookUrl`.
 */
export function checkedLookup(rules: AddressRules, resolve: Resolve = resolvePublicly): LookupFunction {
  return (hostname, options, callback) => {
    resolveChecked(hostname, rules, resolve).then(
      (addresses) => {
        if (options.all) return callback(null, addresses);
        const [first] = addresses;
        callback(null, first!.address, first!.family);
      },
      (error: Error) => callback(error, []),
    );
  };
}

async function resolveChecked(hostname: string, rules: AddressRules, resolve: Resolve): Promise<LookupAddress[]> {
  const host = withoutFinalDot(hostname);
  const addresses = isLocalhost(host) ? ['127.0.0.1', '::1'] : await resolve(host);
  if (addresses.length === 0) throw new Error(`${host} has no address.`);
  for (const address of addresses) checkAddress(address, rules);
  return addresses.map((address) => ({ address, family: isIP(address) }));
}

/** @throws AddressRefused unless it is a public unicast address */
function checkAddress(address: string, rules: AddressRules): void {
  if (rules.loopback && isLoopbackAddress(address)) return;
  if (!isPublic(address)) refuse('Its host is not one of the public Internet.');
}

function isPublic(text: string): boolean {
  if (!isIP(text) || text.includes('%')) return false;
  const address = ipaddr.process(text); // of an IPv4-mapped address, the IPv4 address
  if (address.range() !== 'unicast') return false;
  if (address.kind() === 'ipv6') return address.match(globalUnicast);
  return !cloudAddresses.includes(address.toString());
}

function isLoopbackAddress(text: string): boolean {
  return isIP(text) !== 0 && ipaddr.process(text).range() === 'loopback';
}

const isLocalhost = (host: string): boolean => /(^|\.)localhost$/.test(host);

/** The host without the brackets of an IPv6 address and the final dot of a name. */
function hostOf(url: URL): string {
  return withoutFinalDot(url.hostname.replace(/^\[|\]$/g, ''));
}

const withoutFinalDot = (host: string): string => host.replace(/\.$/, '');

/**
 * Asks the name servers, and nothing else: no hosts file and no search domains, which know the inside of a network; and not the operating system, whose
 * few threads would wait for slow name servers while everything else that needs them waits too.
 */
async function resolvePublicly(hostname: string): Promise<string[]> {
  const resolver = new dns.Resolver({ timeout: 2500, tries: 2 }); // made anew, since it reads its configuration once
  const answers = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
  const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  if (addresses.length === 0) throw new Error(`${hostname} could not be resolved.`);
  return addresses;
}

function refuse(reason: string): never {
  throw new AddressRefused(reason);
}
