import { type ChildProcess, fork } from 'node:child_process';
import { serviceUnavailable } from '../../errors/api-error';
import { paths } from '../../paths';
import { type PdfAnswer, type PdfQuestion, ready } from './messages';

/** A TypeScript file needs a loader, which a process of the built server does not; one that leaves modules like pdf.js as they are. */
const loader = paths.pageCounter.endsWith('.ts') ? ['--require', require.resolve('tsx/cjs')] : [];
const startMs = 15_000;

/** A process that opens PDFs, one at a time, as its parent sees it. */
export class PdfProcess {
  private constructor(private readonly child: ChildProcess) {}

  /** @param mostResidentBytes ends itself when it holds more. @throws ApiError 503 when it does not get ready */
  static async start(mostResidentBytes: number): Promise<PdfProcess> {
    const child = fork(paths.pageCounter, [String(mostResidentBytes), String(process.pid)], {
      execArgv: loader,
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const started = new PdfProcess(child);
    if ((await started.hear(startMs)) !== ready)
      throw serviceUnavailable(new Error('The process that opens PDFs does not start.'));
    return started;
  }

  get id(): number {
    return this.child.pid!;
  }

  /** @returns undefined when the process had to be ended: it took longer than `withinMs`, or too much memory, or crashed */
  async ask(path: string, withinMs: number): Promise<PdfAnswer | undefined> {
    const question: PdfQuestion = { path };
    const answer = this.hear(withinMs);
    this.child.send(question, () => undefined); // where it cannot be sent, the process has ended, which is heard
    return (await answer) as PdfAnswer | undefined;
  }

  /** Whether it is there still. */
  get isAlive(): boolean {
    return this.child.connected;
  }

  end(): void {
    this.child.kill('SIGKILL');
  }

  /** The next message, or undefined when the process ends before, as it does when it takes too long. While nobody listens, it keeps no one from ending. */
  private hear(withinMs: number): Promise<unknown> {
    const { child } = this;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.end(), withinMs);
      const finish = (message?: unknown) => {
        clearTimeout(timer);
        for (const event of ['message', 'exit', 'error']) child.off(event, listeners[event]!);
        child.unref();
        child.channel?.unref();
        resolve(message);
      };
      const listeners: Record<string, (value: unknown) => void> = {
        message: finish,
        exit: () => finish(),
        error: () => finish(),
      };
      for (const [event, listener] of Object.entries(listeners)) child.on(event, listener);
      child.ref();
      child.channel?.ref();
    });
  }
}
