import { ApiError } from '../errors/api-error';

/** Why a file cannot be shown to readers; each with a code of its own. `param` is the field that files are sent in. */
const refusal = (code: RefusalCode, message: string): ApiError => new ApiError(code, message, { param: 'file' });

export type RefusalCode = 'file_type_not_supported' | 'file_damaged' | 'file_encrypted' | 'file_too_complex';

export const mostPages = 5000;
const mostPixels = 100_000_000;
/** Segments of a JPEG, chunks of a PNG: 50 MB in chunks of the usual 8 KiB are 6,400. */
const mostParts = 20_000;

export const notSupported = (message = 'The file is not a PDF, a PNG or a JPEG.'): ApiError =>
  refusal('file_type_not_supported', message);

export const damaged = (message: string): ApiError => refusal('file_damaged', message);

export const encrypted = (): ApiError =>
  refusal('file_encrypted', 'The PDF opens with a password only. Upload one that opens without.');

export const tooComplex = (message = 'The PDF takes too much time or memory to open.'): ApiError =>
  refusal('file_too_complex', message);

/** @throws ApiError `file_damaged` for an image of no size, `file_too_complex` for one that is too large */
export function requirePixels(width: number, height: number): void {
  if (width === 0 || height === 0) throw damaged('The image has no size.');
  if (width * height > mostPixels) throw tooComplex('The image has more than 100 megapixels.');
}

/** @throws ApiError `file_too_complex` for an image that is cut into more parts than anyone has reason to */
export function requireParts(parts: number): void {
  if (parts > mostParts) throw tooComplex(`The image has more than ${mostParts} segments or chunks.`);
}
