import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Mode } from '../../db/roles';

/** Which invoice a page shows. */
export interface HostedInvoice {
  mode: Mode;
  teamId: string;
  id: string;
}

const modeBytes: Record<Mode, number> = { live: 1, test: 2 };
/** In bytes: the mode, two UUIDs, and as much of the HMAC as nobody guesses. */
const lengths = { mode: 1, id: 16, signature: 16 };
const signedLength = lengths.mode + 2 * lengths.id;

/**
 * The addresses of the pages that show an invoice to whoever it is for. The token in one says which invoice it is and cannot be made up without the
 * server's secret, so that nothing has to be stored for it.
 */
export class HostedLinks {
  private readonly key: Buffer;

  /** @param publicUrl the origin clients use, without a trailing slash; empty for addresses relative to the server's own */
  constructor(
    secret: string,
    private readonly publicUrl: string,
  ) {
    this.key = createHmac('sha256', secret).update('hosted invoices').digest();
  }

  urlOf(invoice: HostedInvoice): string {
    return `${this.publicUrl}/i/${this.tokenOf(invoice)}`;
  }

  /** @returns undefined for a token that we did not make */
  read(token: string): HostedInvoice | undefined {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== signedLength + lengths.signature || bytes.toString('base64url') !== token) return undefined;
    const signed = bytes.subarray(0, signedLength);
    if (!timingSafeEqual(bytes.subarray(signedLength), this.sign(signed))) return undefined;
    const mode = signed[0] === modeBytes.live ? 'live' : 'test';
    return { mode, teamId: toUuid(signed.subarray(1, 1 + lengths.id)), id: toUuid(signed.subarray(1 + lengths.id)) };
  }

  private tokenOf({ mode, teamId, id }: HostedInvoice): string {
    const signed = Buffer.concat([Buffer.of(modeBytes[mode]), toBytes(teamId), toBytes(id)]);
    return Buffer.concat([signed, this.sign(signed)]).toString('base64url');
  }

  private sign(signed: Buffer): Buffer {
    return createHmac('sha256', this.key).update(signed).digest().subarray(0, lengths.signature);
  }
}

const toBytes = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

const toUuid = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
