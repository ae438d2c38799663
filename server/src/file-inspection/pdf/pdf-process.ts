import { type ChildProcess, fork } from 'node:child_process';
import { serviceUnavailable } from '../../errors/api-error';
import { paths } from '../../paths';
import { memorySignal } from './memory-signal';
import { type PdfAnswer, type PdfQuestion, ready } from './messages';

/** A TypeScript file needs a loader, which a process of the built server does not; one that leaves modules like pdf.js as they are. */
const loader = paths.pageCounter.endsWith('.ts') ? ['--require', require.resolve('tsx/cjs')] : [];
const startMs = 15_000;
const mebibyte = 1024 * 1024;

/** What is heard of a process: a message; or that it was ended by a limit of ours, or died of anything else. */
type Heard = { message: unknown } | 'exhausted' | 'died';

/** A process that opens PDFs, one at a time, as its parent sees it. */
export class PdfProcess {
  private constructor(private readonly child: ChildProcess) {}

  /** @param mostResidentBytes ends itself when it holds more. @throws ApiError 503 when it does not get ready */
  static async start(mostResidentBytes: number): Promise<PdfProcess> {
    const child = fork(paths.pageCounter, [String(mostResidentBytes), String(process.pid)], {
      // On a small machine V8's own limit would be the lower one, and its crash tells nobody why.
      execArgv: [...loader, `--max-old-space-size=${Math.ceil((2 * mostResidentBytes) / mebibyte)}`],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const started = new PdfProcess(child);
    const heard = await started.hear(startMs);
    if (typeof heard === 'string' || heard.message !== ready)
      throw serviceUnavailable(new Error('The process that opens PDFs does not start.'));
    return started;
  }

  get id(): number {
    return this.child.pid!;
  }

  /** @returns `exhausted` when it took longer than `withinMs` or too much memory, and `died` when it ended for any other reason: it is gone then */
  async ask(path: string, withinMs: number): Promise<PdfAnswer | 'exhausted' | 'died'> {
    const question: PdfQuestion = { path };
    const answer = this.hear(withinMs);
    this.child.send(question, () => undefined); // where it cannot be sent, the process has ended, which is heard
    const heard = await answer;
    return typeof heard === 'string' ? heard : (heard.message as PdfAnswer);
  }

  /** Whether it is there still. */
  get isAlive(): boolean {
    const { connected, exitCode, signalCode } = this.child;
    return connected && exitCode === null && signalCode === null;
  }

  end(): void {
    this.child.kill('SIGKILL');
  }

  /** The next message, or why there is none. While nobody listens, the process keeps no one from ending. */
  private hear(withinMs: number): Promise<Heard> {
    const { child } = this;
    return new Promise((resolve) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        this.end();
      }, withinMs);
      const finish = (heard: Heard) => {
        clearTimeout(timer);
        for (const event of ['message', 'exit', 'error']) child.off(event, listeners[event]!);
        child.unref();
        child.channel?.unref();
        resolve(heard);
      };
      const listeners: Record<string, (first: unknown, second: unknown) => void> = {
        message: (message) => finish({ message }),
        exit: (_code, signal) => finish(isLate || signal === memorySignal ? 'exhausted' : 'died'),
        error: () => finish('died'),
      };
      for (const [event, listener] of Object.entries(listeners)) child.on(event, listener);
      child.ref();
      child.channel?.ref();
    });
  }
}
