import { create } from 'content-disposition';
import { fileNameOf } from './file-name';

/** The `Content-Disposition` of a file that is saved and never shown in place (RFC 6266, RFC 8187), whatever its name holds. */
export function attachment(fileName: string): string {
  return create(fileNameOf(fileName, undefined));
}
