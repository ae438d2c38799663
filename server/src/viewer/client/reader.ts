import { type DocumentPages, ImagePages } from './document-pages';
import { element } from './elements';
import { FileRanges } from './file-ranges';
import { listenToKeys } from './keyboard';
import { PdfPages, startPdfWorker } from './pdf-pages';
import { type Refusal, refusalOf } from './refusal';
import { ScrollView } from './scroll-view';
import { Session } from './session';
import { StatePanel } from './state-panel';
import { Toolbar } from './toolbar';
import { Tracking } from './tracking';

const state = new StatePanel();
const scroller = element('pages');
/** It loads while the visit is being started. */
const pdfWorker = startPdfWorker();
/** Whether there is something to read. */
let isShown = false;

/** Aborted when the document may not be read any more. */
const ending = new AbortController();

/** Opens the document, and says so if that fails. */
async function read(): Promise<void> {
  state.showLoading();
  try {
    const session = await Session.start(document.body.dataset['path']!, {
      onEnded: end,
      onReplaced: () => {
        toolbar.showDocument();
        tracking.startOver();
      },
      onNewVersion: () => {
        tracking.stop();
        location.reload();
      },
    });
    const toolbar = new Toolbar(session, showDownloadRefused);
    const tracking = track(session);
    ending.signal.addEventListener('abort', () => {
      tracking.stop();
      toolbar.hide();
    });
    const pages = await openPages(session);
    const view = await ScrollView.open(scroller, pages, {
      onPage: (page) => {
        toolbar.showPage(page);
        tracking.turnTo(page);
      },
      onScale: (scale) => toolbar.showScale(scale),
      onShown: showDocument,
    });
    if (ending.signal.aborted) return view.close();
    ending.signal.addEventListener('abort', () => view.close());
    toolbar.control(view);
    listenToKeys(scroller, view);
  } catch (thrown) {
    if (ending.signal.aborted) return;
    const refusal = refusalOf(thrown);
    if (refusal.kind === 'unreachable') showFailure();
    else end(refusal);
  }
}

async function openPages(session: Session): Promise<DocumentPages> {
  const { contentType, name } = session.document;
  if (contentType === 'application/pdf') return openPdf(session);
  try {
    return await ImagePages.open(session.fileUrl, name);
  } catch (thrown) {
    // An image does not tell why it could not be loaded.
    await session.touch();
    throw thrown;
  }
}

function openPdf(session: Session): Promise<DocumentPages> {
  const ranges = new FileRanges(session, () =>
    state.showFailure(
      'Not everything could be loaded',
      'Check the connection.',
      () => {
        goOn();
        ranges.retry();
      },
      isShown,
    ),
  );
  return PdfPages.open(ranges, pdfWorker, ending.signal);
}

/** Shows in place of a message what it was about. */
function goOn(): void {
  if (isShown) state.hide();
  else state.showLoading();
}

function showDownloadRefused({ kind }: Refusal, retry: () => void): void {
  if (ending.signal.aborted) return;
  if (kind === 'download refused') {
    return state.showNotice('This document cannot be downloaded any more', 'It can still be read here.', goOn);
  }
  const tryAgain = () => {
    goOn();
    retry();
  };
  state.showFailure('The document could not be downloaded', 'Check the connection.', tryAgain, isShown);
}

function showDocument(): void {
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
function end({ kind, message }: Refusal): void {
  if (ending.signal.aborted) return;
  ending.abort();
  scroller.replaceChildren();
  if (kind === 'access required') location.reload();
  else if (kind === 'cookies needed') state.showFailure('Cookies are needed', message, () => location.reload());
  else state.showEnd('This document can no longer be read', message);
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
