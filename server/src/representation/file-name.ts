import { type FileType, fileExtensions } from './file-type';

/** The longest name, in characters. */
const maxLength = 255;

/** Control characters, line and paragraph separators, what turns the direction of text around, and halves of surrogate pairs. */
const harmful = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu;
/** What a name can be told by: neither space, dots nor what leaves no mark (zero-width characters, fillers). */
const visible = /[^.\p{Z}\p{Cf}\p{Cn}\p{Default_Ignorable_Code_Point}]/u;

/**
 * A name that is harmless wherever it is shown or saved: the last part of the path that was sent, without what is invisible or turns text around, at
 * most 255 characters with its extension kept, and never empty.
 * @param raw as the client sent it, if it did
 * @param contentType by which a file without a name is called, if it is known
 */
export function fileNameOf(raw: string | undefined, contentType: FileType | undefined): string {
  const name = (raw ?? '').replace(harmful, '').split(/[/\\]/).pop()!.trim();
  return shorten([
    ...(visible.test(name) ? name : `document.${contentType ? fileExtensions[contentType] : 'bin'}`),
  ]).join('');
}

function shorten(characters: string[]): string[] {
  if (characters.length <= maxLength) return characters;
  const dot = characters.lastIndexOf('.');
  const extension = dot > 0 && characters.length - dot <= 10 ? characters.slice(dot) : [];
  return [...characters.slice(0, maxLength - extension.length), ...extension];
}
