import { element } from './elements';

/** When to say that loading takes long, in milliseconds. */
const slowMs = 6_000;

/** Says how things stand: in place of the document, or below it where there is something to read already. */
export class StatePanel {
  private readonly panel = element('state');
  private slow: ReturnType<typeof setTimeout> | undefined;

  showLoading(): void {
    this.show({ text: 'Opening the document …', isBusy: true });
    this.slow = setTimeout(
      () => this.show({ text: 'Still opening the document. The connection seems to be slow.', isBusy: true }),
      slowMs,
    );
  }

  /** @param isBanner whether there is something to read meanwhile */
  showFailure(title: string, text: string, tryAgain: () => void, isBanner = false): void {
    this.show({ title, text, action: { label: 'Try again', run: tryAgain }, isBanner });
  }

  /** Something to know meanwhile. */
  showNotice(title: string, text: string, close: () => void): void {
    this.show({ title, text, action: { label: 'Close', run: close }, isBanner: true });
  }

  /** That the document may not be read any more. */
  showEnd(title: string, text: string): void {
    this.show({ title, text });
  }

  hide(): void {
    clearTimeout(this.slow);
    this.panel.hidden = true;
    this.panel.replaceChildren();
  }

  private show({ title, text, action, isBusy = false, isBanner = false }: State): void {
    clearTimeout(this.slow);
    this.panel.hidden = false;
    this.panel.classList.toggle('busy', isBusy);
    this.panel.classList.toggle('banner', isBanner);
    const parts: HTMLElement[] = [];
    if (title !== undefined) parts.push(withText('h2', title));
    parts.push(withText('p', text));
    if (action) {
      const button = withText('button', action.label);
      button.className = 'primary';
      button.addEventListener('click', action.run, { once: true });
      parts.push(button);
    }
    this.panel.replaceChildren(...parts);
  }
}

interface State {
  title?: string;
  text: string;
  action?: { label: string; run: () => void };
  isBusy?: boolean;
  isBanner?: boolean;
}

function withText(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
