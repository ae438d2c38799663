export const fewestCharacters = 10;
/** Counted in UTF-8: what is beyond would not count (bcrypt). */
export const mostBytes = 72;

const strongCharacters = 16;
const strongDistinct = 8;

export interface PasswordStrength {
  level: 'unacceptable' | 'fair' | 'strong';
  /** What to tell the person. */
  hint: string;
  /** From 0 to 100. */
  percent: number;
}

/** How good a new password is, judged by its length and variety. What is unacceptable, the server refuses too. */
export function strengthOf(password: string): PasswordStrength {
  const characters = [...password];
  const bytes = new TextEncoder().encode(password).length;
  const percent = Math.min(100, Math.round((characters.length / strongCharacters) * 100));
  const missing = fewestCharacters - characters.length;
  if (bytes > mostBytes) {
    return { level: 'unacceptable', hint: `Too long: ${bytes} of at most ${mostBytes} bytes.`, percent: 100 };
  }
  if (missing > 0) {
    return { level: 'unacceptable', hint: `${missing} more ${missing === 1 ? 'character' : 'characters'}.`, percent };
  }
  const isStrong = characters.length >= strongCharacters && new Set(characters).size >= strongDistinct;
  if (isStrong) return { level: 'strong', hint: 'Strong.', percent: 100 };
  return {
    level: 'fair',
    hint: 'Good enough. Longer, with more variety, is stronger.',
    percent: Math.min(80, percent),
  };
}

/** What is wrong with a new password; null if nothing is, as `useForm` wants it. */
export function checkNewPassword(password: string): string | null {
  if (password === '') return 'Choose a password.';
  const { level, hint } = strengthOf(password);
  return level === 'unacceptable' ? hint : null;
}
