import { FileRanges } from '../../src/viewer/client/file-ranges';
import { type Refusal, refusalOf } from '../../src/viewer/client/refusal';
import { Session } from '../../src/viewer/client/session';

// Its own build is for browsers alone.
jest.mock('pdfjs-dist/legacy/build/pdf.mjs', () => ({ PDFDataRangeTransport: class {} }), { virtual: true });

const plan = {
  name: 'Plan.pdf',
  version: 1,
  contentType: 'application/pdf',
  pageCount: 3,
  size: 10,
  allowDownload: true,
};
const never = new AbortController().signal;
const readings = '/readings';

/** A server of one link, and what a browser has for its page. */
class FakeLink {
  visits: string[] = [];
  document = plan;
  /** What is answered to requests whose address ends so, instead of success. */
  readonly refusals = new Map<string, { status: number; code: string; message?: string }>();
  readonly told: string[] = [];

  constructor() {
    Object.defineProperty(globalThis, 'navigator', { value: { cookieEnabled: true }, configurable: true });
    jest.spyOn(globalThis, 'fetch').mockImplementation(async (url) => this.answer(url as string));
  }

  open = (): Promise<Session> =>
    Session.start('/l/plan', {
      onEnded: (refusal) => this.told.push(`ended: ${refusal.kind} ${refusal.message}`.trim()),
      onReplaced: () => this.told.push('replaced'),
      onNewVersion: () => this.told.push('new version'),
    });

  refuse(ending: string, status: number, code: string, message = ''): void {
    this.refusals.set(ending, { status, code, message });
  }

  private answer(url: string): Response {
    const [, refused] = [...this.refusals].find(([ending]) => url.endsWith(ending)) ?? [];
    if (refused) {
      const { status, ...error } = refused;
      return Response.json({ error }, { status });
    }
    if (url.endsWith('/visits')) {
      this.visits.push(`v${this.visits.length + 1}`);
      const visit = { id: this.visits.at(-1), firstReport: 100 * this.visits.length };
      return Response.json({ visit, document: this.document }, { status: 201 });
    }
    return url.endsWith('/file') ? new Response('0123456789') : new Response(null, { status: 204 });
  }
}

const empty = (session: Session) => ({ number: session.nextNumber(), pages: [], closed: false });

const kindOf = (attempt: Promise<unknown>): Promise<Refusal['kind'] | undefined> =>
  attempt.then(
    () => undefined,
    (thrown: unknown) => refusalOf(thrown).kind,
  );

describe('the visit of a page', () => {
  let link: FakeLink;

  beforeEach(() => {
    link = new FakeLink();
  });
  afterEach(() => jest.restoreAllMocks());

  it('is not begun where there are no cookies, and but once where they are lost on the way', async () => {
    Object.defineProperty(globalThis, 'navigator', { value: { cookieEnabled: false }, configurable: true });
    expect([await kindOf(link.open()), link.visits]).toEqual(['cookies needed', []]);

    Object.defineProperty(globalThis, 'navigator', { value: { cookieEnabled: true }, configurable: true });
    link.refuse('/file', 404, 'route_not_found');
    link.refuse(readings, 404, 'route_not_found');
    const session = await link.open();
    const ranges = [0, 5].map((begin) => kindOf(session.fetchRange(begin, begin + 5, never)));
    expect(await Promise.all(ranges)).toEqual(['cookies needed', 'cookies needed']);
    expect(await session.send(empty(session))).toBe('ended');
    expect(link.visits).toEqual(['v1']);
    expect(link.told[0]).toMatch(/^ended: cookies needed .*cookies/);
  });

  it('is followed by one other when it is over, however many requests find out', async () => {
    const session = await link.open();
    await session.touch();
    link.refuse('v1/file', 410, 'visit_over');
    link.document = { ...plan, name: 'Better plan.pdf', allowDownload: false };
    const parts = await Promise.all([0, 5].map((begin) => session.fetchRange(begin, begin + 5, never)));
    expect(parts.map((bytes) => Buffer.from(bytes).toString())).toEqual(['01234', '56789']);
    expect([link.visits, link.told]).toEqual([['v1', 'v2'], ['replaced']]);
    expect(session.document).toMatchObject({ name: 'Better plan.pdf', allowDownload: false });
    expect(session.downloadUrl).toBe('/l/plan/visits/v2/download');
  });

  it('numbers what it reports, from where it is told to', async () => {
    const session = await link.open();
    expect([session.nextNumber(), session.nextNumber()]).toEqual([100, 101]);
    link.refuse('v1/readings', 410, 'visit_over');
    await session.touch();
    const sent = jest.mocked(fetch).mock.calls.filter(([url]) => (url as string).endsWith(readings));
    expect(sent.map(([url, init]) => [url, JSON.parse(init!.body as string).number])).toEqual([
      ['/l/plan/visits/v1/readings', 102],
      ['/l/plan/visits/v2/readings', 200],
    ]);
    expect(session.nextNumber()).toBe(201);
  });

  it('to a new version is begun once, for the page that is loaded again', async () => {
    const session = await link.open();
    link.refuse('v1/readings', 410, 'visit_over');
    link.document = { ...plan, version: 2, size: 20 };
    void session.touch();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(link.told).toEqual(['new version']);
    expect([link.visits, session.document.version]).toEqual([['v1', 'v2'], 1]);
  });

  it('ends with the reason that the server gives, and is asked for nothing more', async () => {
    const session = await link.open();
    link.refuse('/file', 410, 'link_closed', 'This link is switched off.');
    const onMissing = jest.fn();
    const ranges = new FileRanges(session, onMissing);
    ranges.requestDataRange(0, 5);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(link.told).toEqual(['ended: ended This link is switched off.']);
    expect(jest.mocked(fetch)).toHaveBeenCalledTimes(2);
    expect(onMissing).not.toHaveBeenCalled();
  });

  it('ends where its link is deleted', async () => {
    const session = await link.open();
    await session.touch();
    link.refuse(readings, 404, 'route_not_found');
    link.refuse('/visits', 404, 'route_not_found', 'There is nothing here.');
    expect(await session.send(empty(session))).toBe('visit over');
    expect(await session.renew()).toBe(false);
    expect(link.told).toEqual(['ended: ended There is nothing here.']);
  });

  it('is told again what a report has not told within 10 s', async () => {
    const timeout = jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      expect([10_000, 30_000]).toContain(ms);
      return AbortSignal.abort(new DOMException('Too long', 'TimeoutError'));
    });
    const session = await link.open();
    jest.mocked(fetch).mockImplementation(async (_url, init) => {
      init?.signal?.throwIfAborted();
      return new Promise(() => undefined);
    });
    expect(await session.send({ ...empty(session), pages: [{ page: 1, durationMs: 5 }] })).toBe('failed');
    expect(timeout).toHaveBeenLastCalledWith(10_000);
    expect(link.told).toEqual([]);
  });

  it('is not ended by a download that is refused', async () => {
    const session = await link.open();
    expect(await kindOf(session.checkDownload())).toBeUndefined();
    link.refuse('/download', 403, 'link_download_not_allowed');
    expect(await kindOf(session.checkDownload())).toBe('download refused');
    link.refuse('/download', 503, 'service_unavailable');
    expect(await kindOf(session.checkDownload())).toBe('unreachable');
    expect(link.told).toEqual([]);
  });
});
