/** Puts text on the clipboard, on pages without the Clipboard API (plain HTTP) too. @returns whether it is there */
export async function copyText(text: string): Promise<boolean> {
  if (window.isSecureContext && (await navigator.clipboard.writeText(text).then(done, failed))) return true;
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  // Within an open dialog the focus cannot go anywhere else.
  const host = document.activeElement?.closest('[role="dialog"]') ?? document.body;
  const focused = document.activeElement as HTMLElement | null;
  host.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } finally {
    area.remove();
    focused?.focus();
  }
}

const done = (): boolean => true;
const failed = (): boolean => false;
