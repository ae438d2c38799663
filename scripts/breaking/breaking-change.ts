/** One change that would break a program written against the baseline. */
export interface BreakingChange {
  /** What kind of change it is, for example `path-removed`. */
  rule: string;
  /** Where in the bundled document, as a JSON Pointer fragment (RFC 6901, section 6). */
  pointer: string;
  message: string;
  /** The line in the bundled document, if the place still exists there. */
  line?: number;
}

/** One step of a JSON Pointer, escaped. */
export function pointerStep(name: string | number): string {
  return String(name).replaceAll('~', '~0').replaceAll('/', '~1');
}
