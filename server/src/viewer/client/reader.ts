import { type DocumentPages, ImagePages } from './document-pages';
import { element } from './elements';
import { FileRanges } from './file-ranges';
import { listenToKeys } from './keyboard';
import { PdfPages, startPdfWorker } from './pdf-pages';
import { ScrollView } from './scroll-view';
import { type Refusal, refusalOf, Session } from './session';
import { StatePanel } from './state-panel';
import { Toolbar } from './toolbar';
import { Tracking } from './tracking';

const state = new StatePanel();
const scroller = element('pages');
/** It loads while the visit is being started. */
const pdfWorker = startPdfWorker();
/** Whether there is something to read. */
let isShown = false;

/** Opens the document, and says so if that fails. */
async function read(): Promise<void> {
  state.showLoading();
  let end = showEnd;
  try {
    const session = await Session.start(document.body.dataset['path']!, (refusal) => end(refusal));
    const toolbar = new Toolbar(session);
    const tracking = track(session);
    end = (refusal) => {
      tracking.stop();
      toolbar.hide();
      showEnd(refusal);
    };
    const pages = await openPages(session);
    const view = await ScrollView.open(scroller, pages, {
      onPage: (page) => {
        toolbar.showPage(page);
        tracking.turnTo(page);
      },
      onScale: (scale) => toolbar.showScale(scale),
      onFirstDrawn: showDocument,
    });
    toolbar.control(view);
    listenToKeys(scroller, view);
  } catch (thrown) {
    const refusal = refusalOf(thrown);
    if (refusal.kind === 'unreachable') showFailure();
    else end(refusal);
  }
}

function openPages(session: Session): Promise<DocumentPages> {
  const { contentType, name } = session.document;
  if (contentType !== 'application/pdf') return ImagePages.open(session.fileUrl, name);
  const ranges = new FileRanges(session, () =>
    state.showFailure(
      'Not everything could be loaded',
      'Check the connection.',
      () => {
        if (isShown) state.hide();
        else state.showLoading();
        ranges.retry();
      },
      isShown,
    ),
  );
  return PdfPages.open(ranges, pdfWorker);
}

function showDocument(): void {
  if (isShown) return;
  isShown = true;
  scroller.removeAttribute('aria-busy');
  state.hide();
  if (document.activeElement === document.body) scroller.focus();
  requestAnimationFrame(() => performance.mark('first-page'));
}

function track(session: Session): Tracking {
  const clock = {
    now: () => performance.now(),
    after(delayMs: number, run: () => void) {
      const timer = setTimeout(run, delayMs);
      return { cancel: () => clearTimeout(timer) };
    },
  };
  const tracking = new Tracking(clock, session);
  const follow = () => (document.visibilityState === 'visible' ? tracking.show() : tracking.hide());
  document.addEventListener('visibilitychange', follow);
  addEventListener('pagehide', () => tracking.leave());
  // Only of pages that the browser has kept; the first one is shown below.
  addEventListener('pageshow', follow);
  for (const sign of ['pointerdown', 'pointermove', 'wheel', 'touchmove', 'keydown', 'scroll']) {
    addEventListener(sign, () => tracking.noteActivity(), { passive: true, capture: true });
  }
  follow();
  return tracking;
}

/** The document may not be read any more, or not without being asked something first. */
function showEnd({ kind, message }: Refusal): void {
  if (kind === 'access required') return location.reload();
  scroller.replaceChildren();
  state.showEnd('This document can no longer be read', message);
}

function showFailure(): void {
  state.showFailure('The document could not be opened', 'Check the connection, then try again.', () =>
    location.reload(),
  );
}

/** Starts when the page is looked at: browsers prepare pages that nobody may ever see. */
function startWhenVisible(): void {
  const isSeen = () => document.visibilityState === 'visible' && !('prerendering' in document && document.prerendering);
  const start = () => {
    if (!isSeen()) return;
    document.removeEventListener('visibilitychange', start);
    document.removeEventListener('prerenderingchange', start);
    void read();
  };
  document.addEventListener('visibilitychange', start);
  document.addEventListener('prerenderingchange', start);
  start();
}

startWhenVisible();
