import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { LRUCache } from 'lru-cache';
import { Piscina } from 'piscina';
import { serviceUnavailable } from '../errors/api-error';
import { paths } from '../paths';
import type { InvoiceDocument } from './document';
import { layoutVersion } from './pdf/layout-version';

interface Limits {
  threads: number;
  /** How many files may wait for a thread. */
  queued: number;
  /** For one file, in milliseconds, its waiting included. */
  timeoutMs: number;
  cacheBytes: number;
}

const defaultLimits: Limits = {
  // One processor is left to the requests.
  threads: Math.min(4, Math.max(1, availableParallelism() - 1)),
  queued: 50,
  timeoutMs: 20_000,
  cacheBytes: 16 * 1024 * 1024,
};

/** A TypeScript file needs a loader, which a thread of the built server does not. */
const loader = paths.pdfWorker.endsWith('.ts') ? ['--import', require.resolve('tsx')] : [];

/**
 * Makes the PDF files of invoices in threads of their own, since one takes long enough to be felt by every request of the process. Finished files
 * are kept by what is in them, so the same invoice is laid out once, and at the same time only once.
 */
export class InvoicePdfs {
  private readonly pool: Piscina;
  private readonly finished: LRUCache<string, Uint8Array, InvoiceDocument>;

  /** @param onError told of a thread that failed while it had nothing to do */
  constructor(onError: (error: unknown) => void, limits: Partial<Limits> = {}) {
    const { threads, queued, timeoutMs, cacheBytes } = { ...defaultLimits, ...limits };
    this.pool = new Piscina({
      filename: paths.pdfWorker,
      execArgv: loader,
      workerData: paths.fonts,
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: 60_000,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    this.pool.on('error', onError);
    this.finished = new LRUCache({
      maxSize: cacheBytes,
      sizeCalculation: (bytes) => bytes.byteLength,
      ignoreFetchAbort: true,
      fetchMethod: (_key, _stale, { context }) => this.render(context, queued, timeoutMs),
    });
  }

  /** The strong entity tag of the file: it changes exactly when the bytes do. */
  entityTag(invoice: InvoiceDocument): string {
    return `"${contentKey(invoice)}"`;
  }

  /** The bytes of the file. @throws ApiError 503 when too many files are waiting already, or it takes too long */
  async bytes(invoice: InvoiceDocument): Promise<Uint8Array> {
    return (await this.finished.fetch(contentKey(invoice), { context: invoice }))!;
  }

  close(): Promise<void> {
    return this.pool.destroy();
  }

  private async render(invoice: InvoiceDocument, maxQueued: number, timeoutMs: number): Promise<Uint8Array> {
    if (this.pool.queueSize >= maxQueued) throw serviceUnavailable(new Error('Too many PDF files are being made.'));
    const signal = AbortSignal.timeout(timeoutMs);
    return this.pool.run(invoice, { signal }).catch((error: unknown) => {
      throw signal.aborted ? serviceUnavailable(error) : error;
    }) as Promise<Uint8Array>;
  }
}

function contentKey(invoice: InvoiceDocument): string {
  const hash = createHash('sha256').update(`${layoutVersion}\n${JSON.stringify(invoice)}`);
  return hash.digest('base64url').slice(0, 22);
}
