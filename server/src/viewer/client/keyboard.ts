import type { ScrollView } from './scroll-view';

/** How far an arrow key moves, in CSS pixels, and a page key, as a share of what is in sight. */
const arrowStep = 60;
const pageShare = 0.9;

/** Lets readers move about with the keyboard wherever the focus is, unless they are typing. */
export function listenToKeys(scroller: HTMLElement, view: ScrollView): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof HTMLInputElement) return;
    const keys = {
      ...(!isWithin(scroller, event) && scrollKeys(scroller)),
      ...(!isWider(scroller) && turnKeys(view)),
      ...zoomKeys(view),
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

type Keys = Record<string, () => void>;

const turnKeys = (view: ScrollView): Keys => ({
  ArrowLeft: () => view.goTo(view.currentPage - 1),
  ArrowRight: () => view.goTo(view.currentPage + 1),
});

const zoomKeys = (view: ScrollView): Keys => ({
  '+': () => view.zoomBy('in'),
  '=': () => view.zoomBy('in'),
  '-': () => view.zoomBy('out'),
  '0': () => view.toggleFit(),
});

/** Where the focus is within the document, the browser scrolls by itself. */
const isWithin = (scroller: HTMLElement, { target }: KeyboardEvent): boolean =>
  target instanceof Node && scroller.contains(target);

/** Whether part of the pages is out of sight to the side: then the arrows lead there. */
const isWider = ({ scrollWidth, clientWidth }: HTMLElement): boolean => scrollWidth > clientWidth;

const scrollKeys = (scroller: HTMLElement): Keys => ({
  ArrowLeft: () => scroller.scrollBy({ left: -arrowStep }),
  ArrowRight: () => scroller.scrollBy({ left: arrowStep }),
  ArrowUp: () => scroller.scrollBy({ top: -arrowStep }),
  ArrowDown: () => scroller.scrollBy({ top: arrowStep }),
  PageUp: () => scroller.scrollBy({ top: -pageShare * scroller.clientHeight }),
  PageDown: () => scroller.scrollBy({ top: pageShare * scroller.clientHeight }),
  Home: () => scroller.scrollTo({ top: 0 }),
  End: () => scroller.scrollTo({ top: scroller.scrollHeight }),
});
