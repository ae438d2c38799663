import { element } from './elements';

interface Answer {
  granted?: boolean;
  needs?: string[];
  error?: { code: string; message: string; param?: string; errors?: { path: string }[] };
}

/** What is said of a field that is empty, and of one whose content cannot be right. */
const fieldTexts: Record<string, { missing: string; wrong: string }> = {
  email: { missing: 'Enter your email address.', wrong: 'This is not an email address.' },
  password: { missing: 'Enter the password.', wrong: 'That is not the password.' },
  code: { missing: 'Enter the code from the email.', wrong: 'The code has six digits.' },
};

const form = element<HTMLFormElement>('gate');
const lead = element('lead');
const firstLead = lead.textContent;
const submitButton = form.querySelector<HTMLButtonElement>('button[type=submit]')!;
const codeStep = document.getElementById('code-step');
let isAsking = false;

/** The fields that are to be filled in at this step. */
const fields = (): HTMLInputElement[] =>
  [...form.querySelectorAll('input')].filter((input) => !input.closest('[hidden]'));

/** Asks for access with what was typed, and says next to its field what is the matter. */
async function submit(): Promise<void> {
  if (isAsking || !isComplete()) return;
  setAsking(true);
  try {
    // Code and password go along with the address each time: the server keeps nothing of those who have no access yet.
    const typed = [...form.querySelectorAll('input')].map(({ name, value }) => [name, cleaned(name, value)]);
    react(await ask(Object.fromEntries(typed.filter(([, value]) => value !== '')) as Record<string, string>));
  } catch {
    showProblem(undefined, 'The server could not be reached. Check the connection, then try again.');
  } finally {
    setAsking(false);
  }
}

function setAsking(asking: boolean): void {
  isAsking = asking;
  submitButton.setAttribute('aria-busy', String(asking));
}

const cleaned = (name: string, value: string): string =>
  name === 'password' ? value : name === 'code' ? value.replace(/\s/g, '') : value.trim();

async function ask(access: Record<string, string>): Promise<Answer> {
  const response = await fetch(`${form.dataset['path']}/access`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(access),
  });
  return (await response.json()) as Answer;
}

function react({ granted, needs, error }: Answer): void {
  // The server's page says best what has become of the link.
  if (granted || error?.code === 'link_closed') return location.reload();
  if (needs?.includes('code')) return askForCode();
  const malformed = error?.errors?.[0]?.path.split('/').at(-1) ?? '';
  if (fieldTexts[malformed]) return showProblem(malformed, fieldTexts[malformed].wrong);
  showProblem(error?.param, error?.message ?? 'Something went wrong. Try again in a little while.');
}

function askForCode(): void {
  clearProblems();
  const email = element<HTMLInputElement>('email');
  const code = element<HTMLInputElement>('code');
  email.readOnly = true;
  codeStep!.hidden = false;
  lead.textContent = `We have sent a code to ${email.value.trim()}. It is valid for 10 minutes.`;
  code.value = '';
  code.focus();
}

/** Back to the first step, for another address. */
function restart(): void {
  clearProblems();
  codeStep!.hidden = true;
  lead.textContent = firstLead;
  const email = element<HTMLInputElement>('email');
  email.readOnly = false;
  element<HTMLInputElement>('code').value = '';
  email.focus();
  email.select();
}

/** Has a new code sent: without a code, the request is that of the first step. */
function resend(): void {
  element<HTMLInputElement>('code').value = '';
  codeStep!.hidden = true;
  void submit().finally(() => (codeStep!.hidden = false));
}

function isComplete(): boolean {
  clearProblems();
  const wrong = fields().filter((field) => !field.checkValidity());
  for (const { name, validity } of [...wrong].reverse()) {
    showProblem(name, fieldTexts[name]![validity.valueMissing ? 'missing' : 'wrong']);
  }
  return wrong.length === 0;
}

/** @param field its name; the form as a whole if undefined, or where there is no such field */
function showProblem(field: string | undefined, text: string): void {
  const input = field === undefined ? undefined : form.querySelector<HTMLInputElement>(`#${field}`);
  if (!input) {
    element('problem').textContent = text;
    return;
  }
  element(`${field}-problem`).textContent = text;
  input.setAttribute('aria-invalid', 'true');
  input.focus();
  input.select();
}

function clearProblems(): void {
  for (const problem of form.querySelectorAll('.problem')) problem.textContent = '';
  for (const input of form.querySelectorAll('input')) input.removeAttribute('aria-invalid');
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void submit();
});
document.getElementById('resend')?.addEventListener('click', resend);
document.getElementById('restart')?.addEventListener('click', restart);
fields()[0]?.focus();
