import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import Bowser from 'bowser';
import { isbot } from 'isbot';
import { isCountry } from '../contract/countries';
import type { NewVisit } from '../visits/visit';

/** What is told of a reader by the request alone. */
export type ClientFacts = Pick<NewVisit, 'country' | 'device' | 'browser' | 'operatingSystem' | 'ipHash' | 'isBot'>;

/** No browser's name for itself is longer, in characters; patterns are matched against it. */
const maxUserAgent = 1000;
/** As long as the contract has names, in characters. */
const maxName = 50;

/** Reads what requests tell of the reader's machine. */
export class Clients {
  private readonly addressKey: Buffer;

  /** @param countryHeader in lower case; unset where no proxy tells the country, since anybody could send such a header */
  constructor(
    secret: string,
    private readonly countryHeader: string | undefined,
  ) {
    this.addressKey = createHmac('sha256', secret).update('addresses of readers').digest();
  }

  factsOf(headers: IncomingHttpHeaders, ip: string | undefined): ClientFacts {
    const userAgent = headers['user-agent']?.slice(0, maxUserAgent);
    return {
      ...machineOf(userAgent),
      country: this.countryOf(headers),
      ipHash: ip === undefined ? null : createHmac('sha256', this.addressKey).update(ip).digest(),
      isBot: !userAgent || isbot(userAgent) || isAhead(headers),
    };
  }

  private countryOf(headers: IncomingHttpHeaders): string | null {
    const code = String((this.countryHeader && headers[this.countryHeader]) ?? '').toUpperCase();
    return isCountry(code) ? code : null;
  }
}

type Machine = Pick<ClientFacts, 'device' | 'browser' | 'operatingSystem'>;

function machineOf(userAgent: string | undefined): Machine {
  if (!userAgent) return { device: 'other', browser: null, operatingSystem: null };
  const { platform, browser, os } = Bowser.parse(userAgent);
  return { device: deviceOf(platform.type), browser: nameOf(browser.name), operatingSystem: nameOf(os.name) };
}

function deviceOf(type: string | undefined): Machine['device'] {
  return type === 'desktop' || type === 'mobile' || type === 'tablet' ? type : 'other';
}

const nameOf = (name: string | undefined): string | null => name?.slice(0, maxName) || null;

/** Whether something loads the page before anybody has asked for it, or to show a picture of it. */
function isAhead(headers: IncomingHttpHeaders): boolean {
  const purposes = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].map((name) => headers[name]);
  return purposes.some((purpose) => /\b(?:prefetch|prerender|preview)\b/i.test(String(purpose ?? '')));
}
