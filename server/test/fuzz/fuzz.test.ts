import fc from 'fast-check';
import { breachesOf, leakIn, problemsWith } from '../contract/oracle';
import { type Operation, operations } from '../contract/operations';
import { createSample, type Sample, StoredData } from '../contract/sample';
import { TestApi } from '../support/api';
import { encode, type RequestModel, validRequests } from './model';
import { mutated } from './mutations';
import { Wire, type WireReply } from './request';
import { judge } from './verdict';

/** Requests per operation and property. More: `FUZZ_RUNS=5000`. The same again: `FUZZ_SEED=…`, which every failure names as `seed`. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 50);
const seed = process.env['FUZZ_SEED'];
const parameters = {
  numRuns: runs,
  ...(seed !== undefined && { seed: Number(seed) }),
  interruptAfterTimeLimit: runs * 1000,
};
const timeout = runs * 1200;

let api: TestApi;
let key: string;
let data: StoredData;
let wire: Wire;

beforeAll(async () => {
  api = await TestApi.start();
  data = await StoredData.open(api);
  wire = new Wire(api.service.port);
});
afterAll(async () => {
  wire.close();
  await data.close();
  await api.stop();
});

describe.each(operations.map((operation) => [operation.id, operation] as const))('%s', (_id, operation) => {
  let samples: Sample[];

  beforeAll(async () => {
    // A team of its own for each operation: there are resources of which a team has only so many.
    key = await api.createKey(await api.createTeam());
    samples = [await createSample(api, key, operation), await createSample(api, key, operation)];
  });

  it(
    'serves every request that keeps the contract',
    async () => {
      const seen = { served: 0, refused: 0 };
      const ids = samples.map((sample) => sample['id']);
      const served = new Set<string>();
      await fc.assert(
        fc.asyncProperty(validRequests(operation, samples), async (model) => {
          const reply = await send(operation, model);
          expectKept(operation, reply);
          expect(`${gateOf(reply)}: ${reply.text.slice(0, 500)}`).toMatch(/^accept/);
          const { id = '' } = model.path;
          if (reply.status < 400) {
            seen.served++;
            served.add(id);
          } else if (id === '' || (ids.includes(id) && !isAside(reply, served.has(id)))) {
            seen.refused++;
          }
        }),
        { ...parameters, numRuns: Math.ceil(runs / 3) },
      );
      // Refusals have reasons of their own; a test that saw little else would prove nothing.
      expect(seen.served).toBeGreaterThan(seen.refused / 10);
    },
    timeout,
  );

  it(
    'meets every invalid request with a refusal that names the place and changes nothing',
    async () => {
      let before = await data.fingerprints();
      await fc.assert(
        fc.asyncProperty(mutated(operation, validRequests(operation, samples)), async (model) => {
          const reply = await send(operation, model);
          const after = await data.fingerprints();
          const expected = reply.status < 400 ? after : { ...before, ...(storesRefusals(reply) && repliesOf(after)) };
          before = after;
          expectKept(operation, reply);
          expect(after).toEqual(expected);
          const verdict = judge(operation, model);
          if (verdict !== 'undecided')
            expect(`${gateOf(reply)}: ${reply.text.slice(0, 500)}`).toMatch(new RegExp(`^${verdict}`));
          if (gateOf(reply) === 'refuse') expectPlace(reply);
        }),
        parameters,
      );
    },
    timeout,
  );
});

const send = (operation: Operation, model: RequestModel) => wire.send(encode(operation, model, key));

/** What holds for every reply, whatever was sent. */
function expectKept(operation: Operation, reply: WireReply): void {
  expect(`${reply.status} ${reply.text.slice(0, 1000)}`).toMatch(/^[1-4]/);
  const elsewhere =
    reply.status >= 400 &&
    /"code":"(route_not_found|method_not_allowed|malformed_request|headers_too_large)"/.test(reply.text);
  if (elsewhere) expect(problemsWith({ $ref: '#/components/schemas/Error' }, JSON.parse(reply.text))).toEqual([]);
  else expect(breachesOf(operation, reply.status, reply.headers, reply.text)).toEqual([]);
  // What does not get past the parser has no caller whose quota could be told.
  const names = reply.status === 431 ? ['request-id'] : ['request-id', 'ratelimit', 'ratelimit-policy'];
  for (const name of names) expect(reply.headers.get(name)).toBeTruthy();
  expect(reply.text).not.toContain('cannot be stored');
  if (reply.status >= 400) expect(leakIn(withoutEcho(reply.text))).toBeUndefined();
}

/** Whether a refusal says nothing of the operation: it is about a version or an Idempotency-Key, or once was enough, as with sending and deleting. */
const isAside = ({ status, text }: WireReply, wasServed: boolean): boolean =>
  /"code":"(version_mismatch|idempotency_key_reused)"/.test(text) || (wasServed && [404, 409].includes(status));

/** Whether the request passed the contract; what a handler refused for reasons of its own has. */
function gateOf({ status, text }: WireReply): 'accept' | 'refuse' {
  if (status === 413 || status === 415 || status === 431) return 'refuse';
  if (status === 404 || status === 405)
    return /"code":"(route_not_found|method_not_allowed)"/.test(text) ? 'refuse' : 'accept';
  return status === 400 &&
    /"code":"(invalid_request|invalid_json|malformed_request|idempotency_key_invalid)"/.test(text) &&
    !text.includes('"code":"conflict"')
    ? 'refuse'
    : 'accept';
}

/** With an Idempotency-Key these refusals of handlers are kept. */
const storesRefusals = ({ status }: WireReply) => [404, 409, 412, 422].includes(status);
const repliesOf = (tables: Record<string, string>) => ({
  'test.idempotent_replies': tables['test.idempotent_replies']!,
});

function expectPlace(reply: WireReply): void {
  const { error } = JSON.parse(reply.text) as { error: { code: string; errors?: { path: string }[] } };
  if (!['invalid_request', 'invalid_json', 'idempotency_key_invalid'].includes(error.code)) return;
  expect(error.errors?.length).toBeGreaterThan(0);
  for (const { path } of error.errors!) expect(path).toMatch(/^\/(body|query|path|header)(\/|$)/);
}

/** Refusals may repeat what the client sent. */
const withoutEcho = (text: string) =>
  text.replaceAll(/"(message|param|path)":"(\\.|[^"\\])*"/g, (field) => field.replace(/\.\.\/etc|select|pg_/g, ''));
