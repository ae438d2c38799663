import type { BreakingChange } from './breaking-change';

/** A breaking change that was approved, with the reason. */
export interface BreakingException {
  line: number;
  change: string;
  reason: string;
}

const separator = ' | ';

/** How an exception names the change it approves. */
export function describeChange({ rule, pointer, message }: BreakingChange): string {
  return [rule, pointer, message].join(separator);
}

/**
 * Reads the file of exceptions: one per line, `rule | pointer | message | reason`; blank lines and lines that begin with
 * `# ` are skipped. Throws on a line without all four.
 */
export function parseExceptions(text: string): BreakingException[] {
  return text.split(/\r?\n/).flatMap((content, index) => {
    if (content.trim() === '' || /^#(\s|$)/.test(content)) return [];
    const parts = content.trim().split(separator);
    const reason = parts.at(-1)?.trim();
    if (parts.length < 4 || !reason) {
      throw new Error(`Line ${index + 1} of the exceptions must read: rule | pointer | message | reason`);
    }
    return [{ line: index + 1, change: parts.slice(0, -1).join(separator), reason }];
  });
}

/** Splits the changes into those that stand unapproved, and names the exceptions that approve nothing. */
export function applyExceptions(
  changes: BreakingChange[],
  exceptions: BreakingException[],
): { unapproved: BreakingChange[]; unused: BreakingException[] } {
  const approved = new Set(exceptions.map(({ change }) => change));
  const made = new Set(changes.map(describeChange));
  return {
    unapproved: changes.filter((change) => !approved.has(describeChange(change))),
    unused: exceptions.filter(({ change }) => !made.has(change)),
  };
}
