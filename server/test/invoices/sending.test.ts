import type { AnyHandlerInput, AnyReply } from '../../src/contract/handlers';
import { Companies } from '../../src/control/company';
import type { WritableWorkspace } from '../../src/db/workspace';
import { Cursors } from '../../src/representation/cursor';
import { invoiceHandlers } from '../../src/resources/invoices/handlers';
import { HostedLinks } from '../../src/resources/invoices/hosted-links';
import { type Reply, TestApi } from '../support/api';
import { testSecret } from '../support/postgres';
import { Billing, refusal, succeeded } from './billing';

const hostedLinks = new HostedLinks(testSecret, '');
const { sendInvoice } = invoiceHandlers({
  cursors: new Cursors(testSecret),
  hostedLinks,
  issuerOf: (teamId) => new Companies(api.control).findIssuer(teamId),
});

/** What befalls the sending of an invoice when it has its number already. */
const accidents = new Map<string, 'failure' | 'lost connection'>();

async function sendWithAccidents(input: AnyHandlerInput): Promise<AnyReply> {
  const reply = await sendInvoice(input as never);
  const accident = accidents.get((input.path as { id: string }).id);
  if (accident === 'failure') throw new Error('It fails, as a test wants it to.');
  if (accident === 'lost connection') {
    const suicide = { text: 'select pg_terminate_backend(pg_backend_pid())', values: [] };
    await (input.workspace as WritableWorkspace).query(suicide);
  }
  return reply;
}

let api: TestApi;
let billing: Billing;

beforeAll(async () => {
  api = await TestApi.start({ overrideHandlers: { sendInvoice: sendWithAccidents } });
  billing = await Billing.open(api);
});
afterAll(() => api.stop());

describe('sendInvoice', () => {
  it('numbers the draft, dates it today, and keeps who it is for and from as they are at that moment', async () => {
    const address = {
      line1: 'Coolsingel 40',
      line2: null,
      city: 'Rotterdam',
      region: null,
      postalCode: null,
      country: 'NL',
    };
    const party = { name: 'Acme B.V.', email: 'billing@acme.example', taxId: 'NL001', address };
    const team = await Billing.open(api);
    const customer = `/customers/${team.customerId}`;
    await team.request('PATCH', customer, { name: 'Before', email: 'a@b.example', taxId: 'NL9', address });

    const draft = await team.draft({ reference: 'PO-1' });
    // Right before: what the server knows of the key, it knows from earlier requests.
    const { name: legalName, ...details } = party;
    await new Companies(api.control).update(team.teamId, { legalName, ...details }, { name: 'a test' });
    const reply = await team.send(draft.id);
    const { number, issueDate, sentAt, updatedAt, hostedUrl } = reply.body.data;
    expect(issueDate).toBe(sentAt.slice(0, 10));
    expect(number).toBe(`INV-${issueDate.slice(0, 4)}-0001`);
    expect(hostedUrl).toMatch(/^\/i\/[\w-]{66}$/);
    const sent = {
      ...{ number, issueDate, sentAt, hostedUrl, status: 'sent', issuer: party },
      customer: { name: 'Before', email: 'a@b.example', taxId: 'NL9', address },
    };
    expect(reply.body.data).toEqual({ ...draft, ...sent, updatedAt });
    expect(reply.headers.get('etag')).toBe('"v2"');

    await team.request('PATCH', customer, { name: 'After', email: null, address: null });
    await api.sql('control', 'update teams set legal_name = $2 where id = $1', [team.teamId, 'Renamed']);
    expect((await team.get(draft.id)).body.data).toEqual(reply.body.data);
    const before = Object.fromEntries(Object.keys(sent).map((name) => [name, name === 'status' ? 'draft' : null]));
    expect(await team.eventsOf(draft.id)).toEqual([
      expect.objectContaining({ type: 'invoice.created' }),
      { type: 'invoice.sent', previous: before, data: reply.body.data },
    ]);
  });

  it('counts each year of issue by itself, beyond 9999 too', async () => {
    const team = await Billing.open(api);
    const number = async (issueDate: string) => (await team.sent({ issueDate })).number;
    expect(await number('2019-12-31')).toBe('INV-2019-0001');
    expect(await number('2020-01-01')).toBe('INV-2020-0001');
    expect(await number('2019-01-01')).toBe('INV-2019-0002');
    expect(await number('0001-01-01')).toBe('INV-0001-0001');
    await api.sql('test', 'update invoice_numbers set last = 9999 where team_id = $1 and year = 2019', [team.teamId]);
    expect(await number('2019-06-01')).toBe('INV-2019-10000');
  });

  it('counts each team and mode by itself', async () => {
    const fields = { issueDate: '2018-01-01' };
    expect((await billing.sent(fields)).number).toBe('INV-2018-0001');
    expect((await (await Billing.open(api, 'live')).sent(fields)).number).toBe('INV-2018-0001');
    expect((await (await Billing.open(api)).sent(fields)).number).toBe('INV-2018-0001');
  });

  it('makes an invoice of nothing paid at once, and tells of both', async () => {
    const draft = await billing.draft({ lines: [{ name: 'Gift', quantity: 1, unitPrice: 0 }] });
    const paid = succeeded(await billing.send(draft.id));
    expect(paid).toMatchObject({ status: 'paid', total: 0, amountDue: 0, payments: [], paidAt: paid.sentAt });
    const [, sentEvent, paidEvent] = await billing.eventsOf(draft.id);
    expect(sentEvent).toMatchObject({ type: 'invoice.sent', data: { status: 'sent' } });
    expect(paidEvent).toEqual({ type: 'invoice.paid', previous: { status: 'sent', paidAt: null }, data: paid });
  });
});

it('numbers without gaps while 50 are sent at once, some of which fail before, at or after the number', async () => {
  const team = await Billing.open(api);
  const issueDate = '2025-01-15';
  const drafts = await Promise.all(Array.from({ length: 50 }, () => team.draft({ issueDate })));
  const voided = await team.sent({ issueDate });
  await team.void(voided.id);
  const [stale, failing, lost] = [drafts.slice(0, 8), drafts.slice(8, 16), drafts.slice(16, 24)];
  for (const { id } of failing) accidents.set(id, 'failure');
  for (const { id } of lost) accidents.set(id, 'lost connection');

  const sendAll = (ids: string[], headers: (id: string) => Record<string, string>) =>
    Promise.all(ids.map(async (id): Promise<[string, Reply]> => [id, await team.send(id, headers(id))]));
  const isStale = new Set(stale.map(({ id }) => id));
  const replies = await sendAll([...drafts.map(({ id }) => id), voided.id], (id) => ({
    'Idempotency-Key': `send ${id}`,
    ...(isStale.has(id) && { 'If-Match': '"v7"' }),
  }));
  const tally: Record<string, number> = {};
  for (const [, reply] of replies) tally[refusal(reply)] = (tally[refusal(reply)] ?? 0) + 1;
  expect(tally).toEqual({
    '200 no error': 26,
    '412 version_mismatch': 8,
    '500 internal_error': 8,
    '503 service_unavailable': 8,
    '409 invoice_not_draft': 1,
  });
  expect(await numbersOf(team)).toEqual(upTo(27));

  // The very same requests again: what was sent is not sent twice, what was not gets the numbers that follow.
  accidents.clear();
  const again = await sendAll(
    [...failing, ...lost].map(({ id }) => id),
    (id) => ({ 'Idempotency-Key': `send ${id}` }),
  );
  expect(again.map(([, reply]) => reply.status)).toEqual(Array<number>(16).fill(200));
  const repeated = replies.filter(([, reply]) => reply.status === 200);
  for (const [id, reply] of repeated) {
    expect((await team.send(id, { 'Idempotency-Key': `send ${id}` })).text).toBe(reply.text);
  }
  expect(await numbersOf(team)).toEqual(upTo(43));
});

async function numbersOf({ teamId }: Billing): Promise<unknown[]> {
  const rows = await api.sql(
    'test',
    'select number from invoices where team_id = $1 and number is not null order by 1',
    [teamId],
  );
  return rows.map(({ number }) => number);
}

const upTo = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `INV-2025-${String(index + 1).padStart(4, '0')}`);

it('names an invoice in the address of its page so that nobody can make up another', () => {
  const invoice = { mode: 'live' as const, teamId: crypto.randomUUID(), id: crypto.randomUUID() };
  const token = new HostedLinks(testSecret, 'https://paperlink.example').urlOf(invoice).replace(/^.*\/i\//, '');
  expect(hostedLinks.read(token)).toEqual(invoice);
  expect(hostedLinks.read(hostedLinks.urlOf({ ...invoice, mode: 'test' }).slice(3))).toEqual({
    ...invoice,
    mode: 'test',
  });
  const bytes = Buffer.from(token, 'base64url');
  const forgeries = [...bytes.keys()].map((place) => {
    const forged = Buffer.from(bytes);
    forged[place]! ^= 1;
    return forged.toString('base64url');
  });
  const others = [
    new HostedLinks('another secret', '').urlOf(invoice).slice(3),
    '',
    `${token}A`,
    token.slice(1),
    `${token}=`,
  ];
  for (const forged of [...forgeries, ...others])
    expect([forged, hostedLinks.read(forged)]).toEqual([forged, undefined]);
});
