import type { Request, Response } from 'express';

export interface CookieOptions {
  /** The addresses it is sent to: this one and those below it. */
  path: string;
  maxAgeMs: number;
  /** Whether browsers send it over https alone. */
  secure: boolean;
}

/** The value of a cookie (RFC 6265). Values of ours need no decoding. @returns undefined where the request has none of this name */
export function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** Sets a cookie that scripts cannot read and that other sites' requests do not carry, unless they lead here. */
export function setCookie(response: Response, name: string, value: string, options: CookieOptions): void {
  const { path, maxAgeMs, secure } = options;
  response.cookie(name, value, { path, maxAge: maxAgeMs, secure, httpOnly: true, sameSite: 'lax' });
}
