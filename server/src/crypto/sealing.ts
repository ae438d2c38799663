import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
/** In bytes, as NIST SP 800-38D recommends them. */
const lengths = { key: 32, nonce: 12, tag: 16 };
/** The first byte, so that another format can be told apart one day. */
const format = 1;

/**
 * Encrypts what the database must keep but nobody may read there: AES-256-GCM under a key derived from the server secret (HKDF, RFC 5869), one
 * for each purpose.
 */
export class Sealing {
  private readonly key: Buffer;

  constructor(serverSecret: string, purpose: string) {
    this.key = Buffer.from(hkdfSync('sha256', serverSecret, '', `paperlink sealing: ${purpose}`, lengths.key));
  }

  /** @param place what the text belongs to; it can be opened for the same place only, so that no row can take another's */
  seal(text: string, place: string): Buffer {
    const nonce = randomBytes(lengths.nonce);
    const cipher = createCipheriv(algorithm, this.key, nonce, { authTagLength: lengths.tag }).setAAD(
      Buffer.from(place),
    );
    const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(format), nonce, cipher.getAuthTag(), encrypted]);
  }

  /** @throws Error when it was changed, belongs to another place or was sealed under another secret */
  open(sealed: Buffer, place: string): string {
    if (sealed[0] !== format) throw new Error('It is sealed in a format that is not known here.');
    const nonceEnd = 1 + lengths.nonce;
    const tagEnd = nonceEnd + lengths.tag;
    const decipher = createDecipheriv(algorithm, this.key, sealed.subarray(1, nonceEnd), { authTagLength: lengths.tag })
      .setAAD(Buffer.from(place))
      .setAuthTag(sealed.subarray(nonceEnd, tagEnd));
    return decipher.update(sealed.subarray(tagEnd), undefined, 'utf8') + decipher.final('utf8');
  }
}
