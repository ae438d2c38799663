import { redact } from './logger';

/** Longer paths are cut, in characters. */
const maxLength = 500;

/** Words, versions and UUIDs: the addresses of nearly all requests consist of them, and need no second look. */
const harmless = /^(?:\/|[a-z][-a-z]*(?=\/|$)|v\d(?=\/|$)|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?=\/|$))+$/;

/** The address of a link, which anybody who has it may open, and what is below it; but not the files of its pages, which are below `/l/-`. */
const linkAddress = /^\/l\/(?!-\/)[^/]+/;

/** Credentials of kinds other than ours, as they come in addresses by mistake. */
const credentials: [pattern: RegExp, replacement: string][] = [
  // A JSON Web Token (RFC 7519), whole or its beginning.
  [/eyJ[\w-]{8,}[\w.-]*/g, '[redacted]'],
  // Keys of well-known form.
  [
    /(?:[prs]k_(?:live|test)|whsec|gh[oprsu]|github_pat|npm)_\w{10,}|xox[a-z]-[\w-]{10,}|AKIA[0-9A-Z]{16}/g,
    '[redacted]',
  ],
  // The address of an invoice's page, which anybody who has it may open.
  [/^[\w-]{66}$/, '[redacted]'],
  // Names that say so, with the value that follows: access_token=…, ;password=…, Bearer ….
  [/(token|secret|password|passwd|api[_-]?key|authorization|signature)([=:])[^/;&]+/gi, '$1$2[redacted]'],
  [/(bearer|basic)[ +][^/;&]+/gi, '$1 [redacted]'],
];

/**
 * The path of a request as it was sent, percent-encoding and all, without the query and without anything that looks like a credential; at most 500
 * characters.
 * @param target the request target (RFC 9112, section 3.2)
 */
export function loggedPath(target: string): string {
  // Enough to see what begins before the cut.
  const path = pathOf(target)
    .slice(0, 2 * maxLength)
    .replace(linkAddress, '/l/[redacted]');
  if (harmless.test(path)) return path.slice(0, maxLength);
  return redact(path).split('/').map(withoutCredentials).join('/').slice(0, maxLength);
}

function pathOf(target: string): string {
  const end = target.search(/[?#]/);
  const path = end === -1 ? target : target.slice(0, end);
  // The absolute form names the host, and perhaps a user and a password.
  return path.startsWith('/') ? path : path.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '');
}

/** A segment in which a credential shows only once it is decoded is left out whole. */
function withoutCredentials(segment: string): string {
  const visible = replaceCredentials(segment);
  const decoded = decode(visible);
  return decoded === visible || replaceCredentials(decoded) === decoded ? visible : '[redacted]';
}

const replaceCredentials = (text: string): string =>
  credentials.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), redact(text));

/** Decodes as often as it was encoded, a few times at most; what is no valid encoding stays. */
function decode(text: string): string {
  for (let i = 0; i < 3 && text.includes('%'); i++) {
    text = text.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => Buffer.from(encoded.replaceAll('%', ''), 'hex').toString());
  }
  return text;
}
