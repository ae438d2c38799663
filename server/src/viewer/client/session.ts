import { Refusal, refusalOf, request } from './refusal';
import type { Outcome, Report, Reports } from './tracking';

/** A document as the server describes it to a visit. */
export interface VisitedDocument {
  name: string;
  /** Which version of the document the visit is shown. */
  version: number;
  contentType: string;
  pageCount: number;
  /** In bytes. */
  size: number;
  allowDownload: boolean;
}

interface StartedVisit {
  visit: { id: string; firstReport: number };
  document: VisitedDocument;
}

/** What becomes of the reading. */
export interface SessionEvents {
  /** The document may not be read any more. */
  onEnded(refusal: Refusal): void;
  /** Another visit has taken the place of the one that was over; name and download may be others now. */
  onReplaced(): void;
  /** The file is another one now, which is shown once the page is loaded again: the visit to it has begun. */
  onNewVersion(): void;
}

/** How long a report may take, and the beginning of a visit, in milliseconds. */
const limitsMs = { report: 10_000, start: 30_000 };

/** The visit that goes on at this page, and what the server has to say about it. Another one takes its place when it is over. */
export class Session implements Reports {
  private renewal: Promise<void> | undefined;
  /** How many reports have been made to the visit by this page. */
  private reported = 0;
  /** Whether the server has known this browser's visit since it began. */
  private isKnown = false;

  private constructor(
    private readonly path: string,
    private readonly events: SessionEvents,
    private started: StartedVisit,
  ) {}

  /** Starts a visit, or goes on with the one that is running in this browser. @param path of the link @throws Refusal */
  static async start(path: string, events: SessionEvents): Promise<Session> {
    if (!navigator.cookieEnabled) throw cookiesNeeded();
    return new Session(path, events, await startVisit(path));
  }

  get document(): VisitedDocument {
    return this.started.document;
  }

  /** Of the current visit; not to be kept. */
  get fileUrl(): string {
    return `${this.visitUrl}/file`;
  }

  get downloadUrl(): string {
    return `${this.visitUrl}/download`;
  }

  /**
   * Fetches bytes of the file, in another visit if this one is over.
   * @param end exclusive @throws Refusal; those that end the reading have been told of as well
   */
  async fetchRange(begin: number, end: number, signal: AbortSignal): Promise<Uint8Array> {
    return this.during(async () => {
      const headers = { Range: `bytes=${begin}-${end - 1}` };
      const response = await this.request(this.fileUrl, { headers, signal });
      const bytes = new Uint8Array(await response.arrayBuffer());
      return response.status === 206 ? bytes : bytes.subarray(begin, end);
    });
  }

  /** Makes sure that there is a visit under way. @throws Refusal */
  async touch(): Promise<void> {
    await this.during(() => this.post({ number: this.nextNumber(), pages: [], closed: false }));
  }

  /** Makes sure that the file can be downloaded, in another visit if this one is over. @throws Refusal */
  async checkDownload(): Promise<void> {
    await this.touch();
    const { ok, status } = await fetch(this.downloadUrl, { method: 'HEAD' });
    // An answer without a body: that the document may be read is known already.
    if (!ok) throw new Refusal(status === 403 ? 'download refused' : 'unreachable', '');
  }

  nextNumber(): number {
    return this.started.visit.firstReport + this.reported++;
  }

  async send(report: Report): Promise<Outcome> {
    try {
      await this.post(report);
      return 'recorded';
    } catch (thrown) {
      const { kind } = refusalOf(thrown);
      if (kind === 'unreachable') return 'failed';
      if (kind === 'visit over') return kind;
      this.tell(refusalOf(thrown));
      return 'ended';
    }
  }

  sendAtOnce(report: Report): boolean {
    // By its type the server knows that it comes from a page of its own: other sites' pages may not send JSON without asking first (CORS).
    const body = new Blob([JSON.stringify(report)], { type: 'application/json' });
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

  private get visitUrl(): string {
    return `${this.path}/visits/${this.started.visit.id}`;
  }

  private get readingsUrl(): string {
    return `${this.visitUrl}/readings`;
  }

  private post(report: Report): Promise<Response> {
    // It goes out even if the page is closed in the middle of it.
    const signal = AbortSignal.timeout(limitsMs.report);
    return this.request(this.readingsUrl, { ...json(report), keepalive: true, signal });
  }

  /** Asks for something of the current visit. @throws Refusal */
  private async request(url: string, init: RequestInit): Promise<Response> {
    const { started } = this;
    try {
      const response = await request(url, init);
      if (started === this.started) this.isKnown = true;
      return response;
    } catch (thrown) {
      const { kind, message } = refusalOf(thrown);
      if (kind !== 'visit unknown') throw thrown;
      // Where a visit has never been known to be this browser's, the next one would not be either.
      throw started === this.started && !this.isKnown ? cookiesNeeded() : new Refusal('visit over', message);
    }
  }

  /** Does something that needs a visit, a second time where that of the first was over. */
  private async during<Result>(act: () => Promise<Result>): Promise<Result> {
    const { started } = this;
    try {
      return await act().catch(async (thrown: unknown) => {
        if (refusalOf(thrown).kind !== 'visit over') throw thrown;
        // Another request may have found out before this one.
        if (started === this.started) await this.startAnother();
        return act();
      });
    } catch (thrown) {
      throw this.tell(refusalOf(thrown));
    }
  }

  private tell(refusal: Refusal): Refusal {
    if (refusal.kind !== 'unreachable') this.events.onEnded(refusal);
    return refusal;
  }

  /** Starts one visit, however many ask for it at the same time. @throws Refusal */
  private startAnother(): Promise<void> {
    this.renewal ??= this.replaceVisit().finally(() => (this.renewal = undefined));
    return this.renewal;
  }

  private async replaceVisit(): Promise<void> {
    const started = await startVisit(this.path);
    if (started.document.version !== this.document.version) {
      this.events.onNewVersion();
      // Nothing goes on here: the pages that are shown are not those of the visit.
      return new Promise(() => undefined);
    }
    this.started = started;
    this.reported = 0;
    this.isKnown = false;
    this.events.onReplaced();
  }
}

const cookiesNeeded = (): Refusal =>
  new Refusal('cookies needed', 'This document is shown only where cookies are allowed. Allow them, then try again.');

async function startVisit(path: string): Promise<StartedVisit> {
  try {
    const response = await request(`${path}/visits`, { ...json({}), signal: AbortSignal.timeout(limitsMs.start) });
    return (await response.json()) as StartedVisit;
  } catch (thrown) {
    const { kind, message } = refusalOf(thrown);
    // It is the link that is not there.
    throw new Refusal(kind === 'visit unknown' ? 'ended' : kind, message);
  }
}

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});
