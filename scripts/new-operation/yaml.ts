/** Template text, its lines after the first moved right so that it can stand where it is inserted. */
export function indent(text: string, spaces: number): string {
  return text.trimEnd().replaceAll('\n', `\n${' '.repeat(spaces)}`);
}

/** The value of the top-level `example` of a YAML file in block style, moved to the left margin. */
export function exampleIn(yaml: string): string | undefined {
  return /^example:\n((?: {2}.*\n?)+)/m.exec(yaml)?.[1]?.replace(/^ {2}/gm, '').trimEnd();
}
