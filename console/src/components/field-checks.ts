/** As the contract has it. */
export const mostNameCharacters = 255;

/** What is wrong with the name of a person, a team or a key; null if nothing is, as `useForm` wants it. */
export function checkName(name: string): string | null {
  if (name.trim() === '') return 'Enter a name.';
  return [...name].length > mostNameCharacters ? `A name has at most ${mostNameCharacters} characters.` : null;
}

/** The same for an email address. */
export function checkEmail(email: string): string | null {
  if (email.trim() === '') return 'Enter an email address.';
  return /^[^\s@]{1,64}@[^\s@]{1,189}$/.test(email.trim()) ? null : 'This is not an email address.';
}

/** The same for a password that there is already. */
export const checkGiven = (password: string): string | null => (password === '' ? 'Enter the password.' : null);
