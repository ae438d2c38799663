import { createHmac, hash, timingSafeEqual } from 'node:crypto';
import stringify from 'safe-stable-stringify';
import type { Position } from '../db/keyset';
import { ApiError } from '../errors/api-error';

/** Makes and reads the opaque, signed cursors of lists. A cursor is bound to the team, the mode and everything that shapes the list. */
export class Cursors {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = createHmac('sha256', secret).update('list cursors').digest();
  }

  /** @param list whatever a cursor must not be moved between: operation, team, mode, filters, order */
  encode(position: Position, list: object): string {
    const payload = Buffer.from(JSON.stringify([position.id, position.value ?? null, digest(list)])).toString(
      'base64url',
    );
    return `${payload}.${this.sign(payload)}`;
  }

  /** @throws ApiError 400 `invalid_cursor` for one we did not make, `cursor_mismatch` for one of another list */
  decode(cursor: string, list: object): Position {
    const [payload = '', signature = ''] = cursor.split('.');
    const expected = Buffer.from(this.sign(payload));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw new ApiError('invalid_cursor', 'The cursor is not one this API made.', { param: 'after' });
    }
    const [id, value, listDigest] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [
      string,
      string | null,
      string,
    ];
    if (listDigest !== digest(list)) {
      throw new ApiError('cursor_mismatch', 'The cursor was made for other filters or another order.', {
        param: 'after',
      });
    }
    return { id, value: value ?? undefined };
  }

  private sign(payload: string): string {
    return createHmac('sha256', this.key).update(payload).digest('base64url').slice(0, 22);
  }
}

function digest(list: object): string {
  return hash('sha256', stringify(list), 'base64url').slice(0, 16);
}
