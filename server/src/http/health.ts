import { setTimeout as sleep } from 'node:timers/promises';
import { type RequestHandler, Router } from 'express';
import { contextOf } from './context';
import { sendReply } from './reply';

/** Whether the process can serve right now. */
export interface Readiness {
  /** Set while the process drains: it still serves, but a load balancer should send no more. */
  draining: boolean;
  /** @throws when the database cannot be reached */
  check: () => Promise<void>;
}

/** `/healthz`: the process lives. `/readyz`: it can serve. For load balancers and supervisors. */
export function healthRoutes(readiness: Readiness): Router {
  const router = Router({ caseSensitive: true });
  router.get(
    '/healthz',
    answer(() => Promise.resolve()),
  );
  router.get(
    '/readyz',
    answer(async () => {
      if (readiness.draining) throw new Error('draining');
      await Promise.race([readiness.check(), timeOut()]);
    }),
  );
  return router;
}

/** A database that answers late is as good as none: a load balancer wants to know soon. */
const checkMs = 1000;

async function timeOut(): Promise<never> {
  await sleep(checkMs, undefined, { ref: false });
  throw new Error('The check took too long.');
}

function answer(check: () => Promise<void>): RequestHandler {
  return async (request, response) => {
    const ok = await check().then(
      () => true,
      () => false,
    );
    const headers = { 'Cache-Control': 'no-store' };
    const text = JSON.stringify({ status: ok ? 'ok' : 'unavailable' });
    sendReply(request, response, contextOf(request), { status: ok ? 200 : 503, headers, text });
  };
}
