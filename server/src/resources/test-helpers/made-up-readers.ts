import { randomInt } from 'node:crypto';
import { needsEmail } from '../../links/access';
import type { NewVisit } from '../../visits/visit';
import type { Viewer } from '../../visits/viewer-ids';
import type { LinkRow } from '../links/link';

/** A person with what they read with. */
type MadeUpReader = Pick<
  NewVisit,
  'viewerEmail' | 'viewerEmailVerified' | 'country' | 'device' | 'browser' | 'operatingSystem'
> & { viewer: Viewer };

type Person = [
  name: string,
  domain: string,
  country: string | null,
  device: NewVisit['device'],
  browser: string | null,
  operatingSystem: string | null,
];

const people: Person[] = [
  ['jo', 'blueharbor.example', 'NL', 'desktop', 'Chrome', 'macOS'],
  ['amara.okafor', 'northwind.example', 'NG', 'mobile', 'Chrome', 'Android'],
  ['lena', 'sonnberg.example', 'DE', 'desktop', 'Firefox', 'Linux'],
  ['m.tanaka', 'hoshi.example', 'JP', 'mobile', 'Safari', 'iOS'],
  ['carlos', 'cerroalto.example', 'CL', 'desktop', 'Chrome', 'Windows'],
  ['priya.nair', 'lotusworks.example', 'IN', 'desktop', 'Microsoft Edge', 'Windows'],
  ['sam', 'blueharbor.example', 'US', 'desktop', 'Safari', 'macOS'],
  ['elodie.martin', 'atelier-sud.example', 'FR', 'tablet', 'Safari', 'iOS'],
  ['oliver', 'kestrelpartners.example', 'GB', 'desktop', 'Chrome', 'Windows'],
  ['ingrid', 'fjordkapital.example', 'NO', 'mobile', 'Safari', 'iOS'],
  ['tomasz', 'wisla.example', 'PL', 'desktop', 'Firefox', 'Windows'],
  ['fatima', 'atlasfund.example', 'MA', 'mobile', 'Samsung Internet for Android', 'Android'],
  ['grace', 'kestrelpartners.example', 'IE', 'desktop', 'Chrome', 'macOS'],
  ['wei.zhang', 'lantern.example', 'SG', 'tablet', 'Chrome', 'Android'],
  ['bruno', 'cerroalto.example', 'BR', 'desktop', 'Opera', 'Windows'],
  ['noor', 'northwind.example', null, 'other', null, null],
];

/** Somebody whom the link lets in. Where it needs no address, some give none. */
export function makeUpReader(link: LinkRow): MadeUpReader {
  const index = randomInt(people.length);
  const [name, domain, country, device, browser, operatingSystem] = people[index]!;
  const isKnown = needsEmail(link) || index % 3 !== 0;
  const viewerEmail = isKnown ? addressFor(link, name, domain) : null;
  return {
    viewer: viewerEmail === null ? { browserId: `made up ${index}` } : { email: viewerEmail },
    viewerEmail,
    viewerEmailVerified: link.verify_email,
    country,
    device,
    browser,
    operatingSystem,
  };
}

function addressFor({ allowed_emails: emails, allowed_domains: domains }: LinkRow, name: string, domain: string) {
  if (domains.length > 0) return `${name}@${domains[randomInt(domains.length)]}`;
  if (emails.length > 0) return emails[randomInt(emails.length)]!;
  return `${name}@${domain}`;
}
