import type { PageTime } from './reading-time';
import type { Outcome, Reports } from './tracking';

/** A document as the server describes it to a visit. */
export interface VisitedDocument {
  name: string;
  contentType: string;
  pageCount: number;
  /** In bytes. */
  size: number;
  allowDownload: boolean;
}

interface StartedVisit {
  visit: { id: string };
  document: VisitedDocument;
}

/** What keeps the document from being shown: it may not be read (any more), or it could not be reached this time. */
export class Refusal extends Error {
  constructor(
    readonly kind: 'ended' | 'access required' | 'visit over' | 'unreachable',
    message: string,
  ) {
    super(message);
  }
}

/** Told of refusals that end the reading. */
type OnEnded = (refusal: Refusal) => void;

/** The visit that goes on at this page, and what the server has to say about it. Another one takes its place when it is over. */
export class Session implements Reports {
  readonly document: VisitedDocument;
  private visitId: string;
  private renewal: Promise<void> | undefined;

  private constructor(
    private readonly path: string,
    private readonly onEnded: OnEnded,
    started: StartedVisit,
  ) {
    this.document = started.document;
    this.visitId = started.visit.id;
  }

  /** Starts a visit. @param path of the link @param onEnded called when the document may not be read any more @throws Refusal */
  static async start(path: string, onEnded: OnEnded): Promise<Session> {
    return new Session(path, onEnded, await startVisit(path));
  }

  /** Of the current visit; not to be kept. */
  get fileUrl(): string {
    return `${this.path}/visits/${this.visitId}/file`;
  }

  get downloadUrl(): string {
    return `${this.path}/visits/${this.visitId}/download`;
  }

  /**
   * Fetches bytes of the file, in another visit if this one is over.
   * @param end exclusive @throws Refusal; those that end the reading have been told of as well
   */
  async fetchRange(begin: number, end: number, signal: AbortSignal): Promise<Uint8Array> {
    return this.during(async () => {
      const headers = { Range: `bytes=${begin}-${end - 1}` };
      const response = await request(this.fileUrl, { headers, signal });
      const bytes = new Uint8Array(await response.arrayBuffer());
      return response.status === 206 ? bytes : bytes.subarray(begin, end);
    });
  }

  /** Makes sure that there is a visit under way. @throws Refusal */
  async touch(): Promise<void> {
    await this.during(() => this.post({ pages: [], closed: false }));
  }

  async send(pages: PageTime[], closed: boolean): Promise<Outcome> {
    try {
      await this.post({ pages, closed });
      return 'recorded';
    } catch (thrown) {
      const { kind } = refusalOf(thrown);
      if (kind === 'unreachable') return 'failed';
      if (kind === 'visit over') return kind;
      this.tell(refusalOf(thrown));
      return 'ended';
    }
  }

  sendAtOnce(pages: PageTime[], closed: boolean): boolean {
    const body = new Blob([JSON.stringify({ pages, closed })], { type: 'application/json' });
    return navigator.sendBeacon(this.readingsUrl, body);
  }

  async renew(): Promise<boolean> {
    try {
      await this.startAnother();
      return true;
    } catch (thrown) {
      return this.tell(refusalOf(thrown)).kind === 'unreachable';
    }
  }

  private get readingsUrl(): string {
    return `${this.path}/visits/${this.visitId}/readings`;
  }

  private post(readings: { pages: PageTime[]; closed: boolean }): Promise<Response> {
    // It goes out even if the page is closed in the middle of it.
    return postJson(this.readingsUrl, readings, { keepalive: true });
  }

  /** Does something that needs a visit, a second time where that of the first was over. */
  private async during<Result>(act: () => Promise<Result>): Promise<Result> {
    try {
      return await act().catch(async (thrown: unknown) => {
        if (refusalOf(thrown).kind !== 'visit over') throw thrown;
        await this.startAnother();
        return act();
      });
    } catch (thrown) {
      throw this.tell(refusalOf(thrown));
    }
  }

  private tell(refusal: Refusal): Refusal {
    if (refusal.kind !== 'unreachable') this.onEnded(refusal);
    return refusal;
  }

  /** Starts one visit, however many ask for it at the same time. @throws Refusal */
  private startAnother(): Promise<void> {
    this.renewal ??= this.replaceVisit().finally(() => (this.renewal = undefined));
    return this.renewal;
  }

  private async replaceVisit(): Promise<void> {
    const started = await startVisit(this.path);
    this.visitId = started.visit.id;
    // A new version has come: the pages that are shown are not those of the visit.
    if (JSON.stringify(started.document) !== JSON.stringify(this.document)) location.reload();
  }
}

const startVisit = async (path: string): Promise<StartedVisit> =>
  (await (await postJson(`${path}/visits`, {})).json()) as StartedVisit;

const postJson = (url: string, body: unknown, init: RequestInit = {}): Promise<Response> =>
  request(url, {
    ...init,
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

/** @throws Refusal for anything but success */
async function request(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (response.ok) return response;
  const { error } = (await response.json().catch(() => ({}))) as { error?: { code: string; message: string } };
  const message = error?.message ?? '';
  if (error?.code === 'visit_over' || response.status === 404) throw new Refusal('visit over', message);
  if (error?.code === 'link_closed') throw new Refusal('ended', message);
  if (error?.code === 'link_access_required') throw new Refusal('access required', message);
  throw new Refusal('unreachable', message);
}

/** What was thrown, as a refusal: of a network that does not work, for instance. */
export const refusalOf = (thrown: unknown): Refusal =>
  thrown instanceof Refusal ? thrown : new Refusal('unreachable', '');
