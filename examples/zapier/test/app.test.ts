import http, { type Server } from 'node:http';
import https from 'node:https';
import { PaperLink } from '@paperlink/sdk';
import { createAppTester } from 'zapier-platform-core';
import { validateAppDefinition } from 'zapier-platform-schema';
import contract from '../../../openapi/generated/openapi.json';
import { TestApi } from '../../../server/test/support/api';
import { eventually } from '../../../server/test/support/eventually';
import app from '../index.js';
import { close, listen, originOf } from './local-server';

// Zapier's platform records the requests of an app by taking the place of `request` in node's modules, which breaks other
// ways of calling it. Here the server lives in the same process, so the platform is told that it has done so.
for (const module of [http, https]) Object.assign(module, { patchedByZapier: true });

const zapier = createAppTester(app);
const trigger = app.triggers.new_event!;
const search = app.searches.find_customer!;
const action = app.creates.create_invoice!;

let api: TestApi;
let teamId: string;
let apiKey: string;
let paperlink: PaperLink;
interface Subscription {
  id: string;
}

/** What Zapier does with a webhook: keeps its body for the Zap. */
let hooks: Server;
const received: unknown[] = [];

beforeAll(async () => {
  api = await TestApi.start({ config: { worker: true } });
  teamId = await api.createTeam('Corner shop');
  apiKey = await api.createKey(teamId, { name: 'Zapier' });
  paperlink = new PaperLink({ apiKey, baseUrl: api.origin });
  hooks = await listen((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push(JSON.parse(Buffer.concat(chunks).toString()));
      response.end('{"status":"success"}');
    });
  });
});
afterAll(async () => {
  await close(hooks);
  await api.stop();
});

/** What Zapier hands to the app: the connection, and what people have filled in. */
const bundle = (more: object = {}) => ({ authData: { apiKey, baseUrl: api.origin }, ...more }) as never;

/** What people are shown when a step fails. */
async function shownError(work: Promise<unknown>): Promise<{ message: string; code: string; status: number }> {
  const error: unknown = await work.then(
    (result) => new Error(`It succeeded: ${JSON.stringify(result)}`),
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'AppError' });
  return JSON.parse((error as Error).message);
}

describe('the definition', () => {
  test('is one that Zapier takes', () => {
    const definition: unknown = JSON.parse(
      JSON.stringify(app, (_, value: unknown) => (typeof value === 'function' ? `$func$${value.length}$f$` : value)),
    );
    expect(validateAppDefinition(definition).errors).toEqual([]);
  });

  test('offers every type of event that the API has', () => {
    const types = Object.keys(trigger.operation.inputFields[0]!.choices);
    expect(types).toEqual(['*', ...contract.components.schemas.EventType.enum]);
  });
});

describe('the connection', () => {
  test('is tested with the key, and labelled by what the key is for', async () => {
    const me = await zapier(app.authentication.test, bundle());
    expect(me).toMatchObject({ team: { id: teamId }, mode: 'test' });
    expect(await zapier(app.authentication.connectionLabel, bundle({ inputData: me }))).toBe(
      'Corner shop, Zapier (test)',
    );
  });

  test('is refused, with the reason, for a wrong key', async () => {
    const wrong = { authData: { apiKey: 'pk_test_wrong', baseUrl: api.origin } };
    expect(await shownError(zapier(app.authentication.test, wrong as never))).toEqual({
      status: 401,
      code: 'invalid_api_key',
      message: expect.stringMatching(/\(req_\w+\)$/) as unknown,
    });
  });

  test.each(['http://paperlink.example', 'http://127.0.0.1.example.com', 'not an address', 'ftp://127.0.0.1'])(
    'never sends the key to %s',
    async (baseUrl) => {
      const unsafe = { authData: { apiKey, baseUrl } };
      expect(await shownError(zapier(app.authentication.test, unsafe as never))).toMatchObject({
        code: 'invalid_base_url',
      });
    },
  );

  test('says so when the address is not that of PaperLink', async () => {
    const elsewhere = { authData: { apiKey, baseUrl: `${api.origin}/somewhere` } };
    expect(await shownError(zapier(app.authentication.test, elsewhere as never))).toMatchObject({ status: 404 });
  });
});

describe('the trigger', () => {
  const targetUrl = () => `${originOf(hooks)}/hooks/standard/1/abc/`;
  const draftFor = async () => {
    const customer = await paperlink.customers.create({ type: 'company', name: 'Blue Harbor', currency: 'EUR' });
    return paperlink.invoices.create({
      customerId: customer.id,
      lines: [{ name: 'Travel', quantity: 1, unitPrice: 48.4 }],
    });
  };

  test('gets what it listens for from when the Zap is turned on until it is turned off', async () => {
    const inputData = { eventType: 'invoice.sent' };
    const subscribeData: Subscription = await zapier(
      trigger.operation.performSubscribe,
      bundle({ inputData, targetUrl: targetUrl() }),
    );
    expect(subscribeData).toEqual({ id: expect.any(String) as unknown }); // And so not the secret.
    const endpoints = await paperlink.webhookEndpoints.list();
    expect(endpoints.data).toMatchObject([{ id: subscribeData.id, events: ['invoice.sent'] }]);

    const { id } = await draftFor();
    const sent = await paperlink.invoices.send(id);
    await eventually(() => expect(received).toHaveLength(1));
    const triggered = await zapier(trigger.operation.perform, bundle({ cleanedRequest: received[0] }));
    expect(triggered).toMatchObject([{ type: 'invoice.sent', data: { object: sent } }]);
    expect(await zapier(trigger.operation.performList, bundle({ inputData }))).toEqual(triggered);

    await zapier(trigger.operation.performUnsubscribe, bundle({ subscribeData }));
    expect((await paperlink.webhookEndpoints.list()).data).toEqual([]);
  });

  test('shows samples of the chosen type, or of all, shaped as the static sample is', async () => {
    await draftFor();
    const list = async (eventType: string) =>
      (await zapier(trigger.operation.performList, bundle({ inputData: { eventType } }))) as { type: string }[];
    await eventually(async () =>
      expect((await list('*')).slice(0, 2).map(({ type }) => type)).toEqual(['invoice.created', 'customer.created']),
    );
    expect((await list('customer.created')).slice(0, 1).map((event) => Object.keys(event))).toEqual([
      Object.keys(trigger.operation.sample),
    ]);
    expect(await list('invoice.voided')).toEqual([]);
  });

  test('can be turned off though its endpoint is gone, but not with a key that may not', async () => {
    const inputData = { eventType: '*' };
    const subscribeData: Subscription = await zapier(
      trigger.operation.performSubscribe,
      bundle({ inputData, targetUrl: targetUrl() }),
    );
    const readOnly = { apiKey: await api.createKey(teamId, { scope: 'READ_ONLY' }), baseUrl: api.origin };
    const off = trigger.operation.performUnsubscribe;
    expect(await shownError(zapier(off, bundle({ subscribeData, authData: readOnly })))).toMatchObject({
      code: 'scope_insufficient',
    });
    await paperlink.webhookEndpoints.delete(subscribeData.id);
    expect(await zapier(off, bundle({ subscribeData }))).toEqual({});
  });
});

describe('the search', () => {
  const find = (inputData: object) => zapier(search.operation.perform, bundle({ inputData }));

  test('finds a customer by email in any case, and by the own id', async () => {
    const customer = await paperlink.customers.create({
      type: 'individual',
      name: 'Ada',
      email: 'ada@example.com',
      externalId: 'crm/7',
    });
    for (const input of [
      { email: 'ADA@example.com' },
      { externalId: 'crm/7' },
      { email: 'ada@example.com', externalId: 'crm/7' },
    ])
      expect(await find(input)).toEqual([customer]);
    expect(Object.keys(search.operation.sample).sort()).toEqual(Object.keys(customer).sort());
  });

  test('finds nobody where nobody fits, and asks for something to look for', async () => {
    for (const input of [{ email: 'nobody@example.com' }, { externalId: 'crm/8', email: '' }])
      expect(await find(input)).toEqual([]);
    expect(await shownError(find({ email: '', externalId: '' }))).toMatchObject({ code: 'invalid_request' });
  });
});

describe('the action', () => {
  const create = (inputData: object) => zapier(action.operation.perform, bundle({ inputData }));
  const travel = [{ name: 'Travel', quantity: 1, unitPrice: 10 }];
  let customerId: string;
  beforeEach(async () => {
    ({ id: customerId } = await paperlink.customers.create({ type: 'company', name: 'Blue Harbor', currency: 'EUR' }));
  });

  test('drafts an invoice from what was filled in', async () => {
    const product = await paperlink.products.create({ name: 'Workshop', unitPrice: 120, currency: 'EUR', taxRate: 21 });
    const lines = [
      { productId: product.id, name: '', quantity: 2.5, unitPrice: '', taxRate: null },
      { name: 'Travel', quantity: 1, unitPrice: 48.4, taxRate: 9 },
    ];
    const input = {
      customerId,
      lines,
      dueDate: '2099-02-14T00:00:00-05:00',
      notes: 'Thank you.',
      currency: '',
      send: false,
    };
    const invoice = await create(input);
    expect(invoice).toMatchObject({
      status: 'draft',
      dueDate: '2099-02-14',
      notes: 'Thank you.',
      lines: [
        { productId: product.id, name: 'Workshop', amount: 300 },
        { productId: null, amount: 48.4 },
      ],
      total: 415.76,
    });
    expect(Object.keys(action.operation.sample).sort()).toEqual(Object.keys(invoice as object).sort());
  });

  test('sends it if asked to', async () => {
    expect(await create({ customerId, lines: travel, send: true })).toMatchObject({
      status: 'sent',
      number: expect.stringMatching(/^INV-/) as unknown,
    });
  });

  test('shows what the API says of a refusal, in words and with the request id', async () => {
    const unknown = '01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d';
    expect(await shownError(create({ customerId: unknown, lines: travel }))).toEqual({
      status: 422,
      code: 'reference_not_found',
      message: expect.stringMatching(/\S.* \(req_\w+\)$/) as unknown,
    });
    expect(await shownError(create({ customerId, lines: [{ name: 'Travel', quantity: 1 }] }))).toMatchObject({
      code: 'line_incomplete',
    });
    expect(await shownError(create({ customerId }))).toMatchObject({ status: 400, code: 'invalid_request' });
  });

  test('bills once for the same own id, however often the step runs', async () => {
    const input = { customerId, externalId: 'order-1', lines: travel, send: true };
    const sent = await create(input);
    expect(await create(input)).toEqual(sent);
    expect((await paperlink.invoices.list({ customerId })).data).toEqual([sent]);
  });

  test('sends, if that is asked, the draft that an earlier run left behind', async () => {
    const input = { customerId, externalId: 'order-2', lines: travel };
    const draft = await paperlink.invoices.create(input);
    expect(await create(input)).toEqual(draft);
    expect(await create({ ...input, send: true })).toMatchObject({ id: draft.id, status: 'sent' });
  });

  test("leaves another customer's invoice with the same own id alone, and says so", async () => {
    const other = await paperlink.customers.create({ type: 'company', name: 'Green Harbor', currency: 'EUR' });
    const input = { customerId, externalId: 'order-3', lines: travel };
    const draft = await paperlink.invoices.create({ ...input, customerId: other.id });
    expect(await shownError(create({ ...input, send: true }))).toEqual({
      message: expect.stringMatching(/^The id is that of another customer's invoice\. \S.* \(req_\w+\)$/) as unknown,
      code: 'external_id_taken',
      status: 409,
    });
    expect(await paperlink.invoices.get(draft.id)).toEqual(draft);
  });

  test('says that the draft is there when it could not be sent', async () => {
    const error = { code: 'service_unavailable', message: 'Try again.', request_id: 'req_1' };
    const failing = await listen((request, response) => {
      const isSend = request.url === '/api/v1/invoices/inv-1/send';
      response.writeHead(isSend ? 503 : 201, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(isSend ? { error } : { data: { id: 'inv-1', status: 'draft' } }));
    });
    try {
      const authData = { apiKey, baseUrl: originOf(failing) };
      const inputData = { customerId, lines: travel, send: true };
      expect(await shownError(zapier(action.operation.perform, bundle({ inputData, authData })))).toEqual({
        message: 'The draft inv-1 was created but not sent. Try again. (req_1)',
        code: 'service_unavailable',
        status: 503,
      });
    } finally {
      await close(failing);
    }
  });
});
