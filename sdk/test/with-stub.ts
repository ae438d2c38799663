import { PaperLink, type PaperLinkOptions } from '@paperlink/sdk';
import { startStubServer, type Answer, type Received, type StubServer } from './stub-server';

export const apiKey = 'pk_test_0123456789abcdefghijABCDEFGHIJ01k3yCRC';

let running: StubServer | undefined;

/** Starts a stub server and a client of it; `stopStub` in `afterEach` ends it. */
export async function withStub(
  answer: (request: Received, index: number) => Answer,
  options: Partial<PaperLinkOptions> = {},
): Promise<{ paperlink: PaperLink; received: Received[]; baseUrl: string }> {
  running = await startStubServer(answer);
  const { baseUrl, received } = running;
  return { paperlink: new PaperLink({ apiKey, baseUrl, ...options }), received, baseUrl };
}

export async function stopStub(): Promise<void> {
  await running?.stop();
  running = undefined;
}

/** The error a promise rejects with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('It resolved.');
    },
    (error: unknown) => error,
  );
}

/** Takes the randomness out of backoff: no wait but what `Retry-After` asks for. */
export function withoutJitter(): void {
  jest.spyOn(Math, 'random').mockReturnValue(0);
}
