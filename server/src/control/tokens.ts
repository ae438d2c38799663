import { createHmac, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Mode } from '../db/roles';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const tokenShape = /^pk_(live|test)_[0-9A-Za-z]{38}$/;

/** CRC-32 (ISO 3309) in 6 zero-padded base62 digits. */
function checkCharacters(text: string): string {
  let rest = crc32(text);
  let check = '';
  for (let i = 0; i < 6; i++) {
    check = digits[rest % 62]! + check;
    rest = Math.floor(rest / 62);
  }
  return check;
}

/** A new token: the prefix, 32 random base62 characters (190 bits) and 6 check characters. */
export function createToken(mode: Mode): string {
  let body = `pk_${mode}_`;
  for (let i = 0; i < 32; i++) body += digits[randomInt(62)]!;
  return body + checkCharacters(body);
}

/** Whether the text can be a token at all; tells a mistyped one from an unknown one without asking the database. */
export function isWellFormedToken(text: string): boolean {
  return tokenShape.test(text) && checkCharacters(text.slice(0, -6)) === text.slice(-6);
}

/** What is stored instead of the token: whoever can only read or write the database can neither use nor forge a key. */
export function hashToken(token: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(token).digest();
}
