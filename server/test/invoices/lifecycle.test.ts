import { Client } from 'pg';
import { roleConnectionString } from '../../src/db/roles';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { testSecret } from '../support/postgres';
import { Billing, refusal, succeeded, unique } from './billing';
import { seeded } from './random-invoices';

let api: TestApi;
let billing: Billing;
let other: Billing;

beforeAll(async () => {
  api = await TestApi.start();
  billing = await Billing.open(api);
  other = await Billing.open(api, 'live');
});
afterAll(() => api.stop());

async function connectAs(mode: 'live' | 'test'): Promise<Client> {
  const connectionString = roleConnectionString(api.database.connectionString, testSecret, mode);
  const client = new Client({ connectionString, options: `-c search_path=${mode}` });
  await client.connect();
  return client;
}

/** Runs a statement in the role of a mode. @returns the SQLSTATE of its refusal, or how many rows it changed */
async function inRole(mode: 'live' | 'test', sql: string, values: unknown[]): Promise<string | number | null> {
  const client = await connectAs(mode);
  try {
    return (await client.query(sql, values)).rowCount;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.end();
  }
}

/** How many statements wait for others to end. */
async function lockWaiters(): Promise<number> {
  const waiting = `wait_event_type = 'Lock' and datname = current_database()`;
  return (await api.sql('test', `select from pg_stat_activity where ${waiting}`)).length;
}

describe('moves', () => {
  const states = {
    draft: () => billing.draft(),
    sent: () => billing.sent(),
    overdue: () => billing.sent({ dueDate: '2020-01-01' }),
    partially_paid: async () => succeeded(await billing.pay((await billing.sent()).id, 40)),
    paid: async () => succeeded(await billing.pay((await billing.sent()).id, 100)),
    void: async () => succeeded(await billing.void((await billing.sent()).id)),
  };
  const moves = {
    update: (id: string) => billing.patch(id, { externalId: unique('moved') }),
    delete: (id: string) => billing.remove(id),
    send: (id: string) => billing.send(id),
    pay: (id: string) => billing.pay(id, 60),
    void: (id: string) => billing.void(id),
  };
  const [draft, open, paid] = ['409 invoice_not_draft', '409 invoice_not_open', '409 invoice_has_payments'];
  /** What each move comes to in each state. */
  const outcomes: Record<keyof typeof states, Record<keyof typeof moves, string>> = {
    draft: { update: 'draft', delete: 'draft', send: 'sent', pay: open, void: open },
    sent: { update: draft, delete: draft, send: draft, pay: 'partially_paid', void: 'void' },
    overdue: { update: draft, delete: draft, send: draft, pay: 'overdue', void: 'void' },
    partially_paid: { update: draft, delete: draft, send: draft, pay: 'paid', void: paid },
    paid: { update: draft, delete: draft, send: draft, pay: open, void: open },
    void: { update: draft, delete: draft, send: draft, pay: open, void: open },
  };

  it.each(Object.keys(states) as (keyof typeof states)[])(
    'of one that is %s: the allowed ones alone',
    async (state) => {
      for (const [move, outcome] of Object.entries(outcomes[state]) as [keyof typeof moves, string][]) {
        const before = await states[state]();
        expect(before.status).toBe(state);
        const events = await billing.eventsOf(before.id);
        const reply = await moves[move](before.id);
        const isRefused = outcome.startsWith('409');
        expect([move, isRefused ? refusal(reply) : reply.body.data?.status]).toEqual([move, outcome]);
        if (!isRefused) continue;
        expect((await billing.get(before.id)).body.data).toEqual(before);
        expect(await billing.eventsOf(before.id)).toEqual(events);
      }
    },
  );
});

describe('an invoice that was sent', () => {
  const content: [column: string, value: string][] = [
    ...['number', 'customer_id', 'customer', 'issuer', 'currency', 'tax_behavior', 'issue_date', 'due_date'],
    ...['reference', 'notes', 'lines', 'discount', 'subtotal', 'discount_amount', 'taxes', 'net_amount', 'tax_amount'],
    ...['total', 'external_id', 'metadata', 'sent_at', 'created_at', 'id', 'team_id', 'deleted_at'],
  ].map((column) => [column, valueOtherThan(column)]);

  function valueOtherThan(column: string): string {
    if (/_date$/.test(column)) return `date '2001-01-01'`;
    if (/_at$/.test(column)) return `timestamptz '2001-01-01'`;
    if (/(^|_)id$/.test(column)) return column === 'external_id' ? `'x'` : 'gen_random_uuid()';
    if (['customer', 'issuer', 'metadata', 'discount'].includes(column)) return `'{"a":"b"}'`;
    if (['lines', 'taxes'].includes(column)) return `'[]'`;
    if (column === 'tax_behavior') return `'inclusive'`;
    return /amount|total/.test(column) ? `${column} + 1` : `'XXX'`;
  }

  it.each(['live', 'test'] as const)('cannot be rewritten by straight SQL in %s, whoever runs it', async (mode) => {
    const { id } = await (mode === 'live' ? other : billing).sent({ dueDate: '2030-01-01' });
    for (const [column, value] of content) {
      const sql = `update invoices set ${column} = ${value} where id = $1`;
      expect([sql, await inRole(mode, sql, [id])]).toEqual([sql, '23001']);
      await expect(api.sql(mode, sql, [id])).rejects.toMatchObject({ code: '23001' });
    }
    const [stored] = await api.sql(mode, 'select * from invoices where id = $1', [id]);
    const goesOn = ['version', 'state', 'amount_paid', 'viewed_at', 'paid_at', 'voided_at', 'updated_at'];
    expect([...content.map(([column]) => column), ...goesOn].sort()).toEqual(Object.keys(stored!).sort());
  });

  it('cannot go back, nor be unpaid, nor be deleted in live; payments cannot be changed', async () => {
    const paid = await other.sent();
    expect((await other.pay(paid.id, 100)).status).toBe(201);
    const refused: [string, string][] = [
      [`update invoices set state = 'sent', paid_at = null where id = $1`, '23001'],
      [`update invoices set amount_paid = 0 where id = $1`, '23001'],
      ['delete from invoices where id = $1', '23001'],
      ['update invoice_payments set amount = 1 where invoice_id = $1', '42501'],
      ['delete from invoice_payments where invoice_id = $1', '42501'],
    ];
    for (const [sql, code] of refused) expect([sql, await inRole('live', sql, [paid.id])]).toEqual([sql, code]);
    const voided = succeeded(await other.void((await other.sent()).id));
    const revive = `update invoices set state = 'sent', voided_at = null where id = $1`;
    expect(await inRole('live', revive, [voided.id])).toBe('23001');
    expect((await other.get(voided.id)).body.data).toEqual(voided);
  });

  it('has the ETag of its version, and another from the day on which it is overdue', async () => {
    const { id } = await billing.sent({ dueDate: '9999-12-31' });
    expect((await billing.get(id, { 'If-None-Match': '"v2"' })).status).toBe(304);
    // Time passes, as far as the invoice knows.
    const later = `begin; set local session_replication_role = replica; update invoices set due_date = current_date - 1 where id = '${id}'; commit`;
    await api.sql('test', later);
    const reply = await billing.get(id, { 'If-None-Match': '"v2"' });
    expect([reply.status, reply.headers.get('etag'), reply.body.data.status]).toEqual([200, '"v2-overdue"', 'overdue']);
    expect(refusal(await billing.pay(id, 1, { 'If-Match': '"v2"' }))).toBe('412 version_mismatch');
    expect((await billing.pay(id, 1, { 'If-Match': '"v2-overdue"' })).headers.get('etag')).toBe('"v3-overdue"');
    expect((await billing.pay(id, 99)).headers.get('etag')).toBe('"v4"');
  });

  it('is not overdue on the day it is due', async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect((await billing.sent({ dueDate: today })).status).toBe('sent');
  });
});

describe('createInvoicePayment', () => {
  it('answers 201 with the invoice, its payments the oldest first, with one event for each', async () => {
    const { id } = await billing.sent();
    const payment = { amount: 30.5, receivedOn: '2025-01-20', method: 'bank transfer', reference: 'NL-42' };
    const first = await billing.request('POST', `/invoices/${id}/payments`, payment);
    expect(first.status).toBe(201);
    expect(first.headers.get('location')).toBe(`/api/v1/invoices/${id}`);
    const second = succeeded(await billing.pay(id, 69.5));
    const made = { id: expect.any(String), createdAt: expect.stringMatching(/\.\d{3}Z$/) };
    expect(second.payments).toEqual([
      { ...payment, ...made },
      { ...made, amount: 69.5, receivedOn: second.paidAt!.slice(0, 10), method: null, reference: null },
    ]);
    const [, , partial, paid] = await billing.eventsOf(id);
    expect(partial).toEqual({
      type: 'invoice.partially_paid',
      previous: { status: 'sent', amountPaid: 0, amountDue: 100, payments: [] },
      data: first.body.data,
    });
    expect(paid).toEqual({
      type: 'invoice.paid',
      previous: {
        ...{ status: 'partially_paid', amountPaid: 30.5, amountDue: 69.5, paidAt: null },
        payments: first.body.data.payments,
      },
      data: second,
    });
  });

  it('refuses an over-payment, and one finer than the currency, and changes nothing', async () => {
    const sent = await billing.sent();
    expect(refusal(await billing.pay(sent.id, 100.01))).toBe('409 payment_exceeds_amount_due');
    expect(refusal(await billing.pay(sent.id, 0.001))).toBe('422 amount_precision');
    expect((await billing.get(sent.id)).body.data).toEqual(sent);
  });

  it('never takes more than is due, however many pay at once', async () => {
    const { id } = await billing.sent();
    const replies = await Promise.all(Array.from({ length: 20 }, () => billing.pay(id, 30)));
    const outcomes = replies.map((reply) => (reply.status === 201 ? '201' : refusal(reply))).sort();
    expect(outcomes).toEqual([
      ...Array<string>(3).fill('201'),
      ...Array<string>(17).fill('409 payment_exceeds_amount_due'),
    ]);
    expect((await billing.get(id)).body.data).toMatchObject({
      amountPaid: 90,
      amountDue: 10,
      status: 'partially_paid',
    });
  });

  it('waits for another that is being made, and then counts it', async () => {
    const { id } = await billing.sent();
    const client = await connectAs('test');
    try {
      await client.query('begin');
      await client.query(
        `with paid as (update invoices set amount_paid = 9000 where id = $1 returning team_id, id)
         insert into invoice_payments (team_id, id, invoice_id, amount) select team_id, uuid '01946e52-9c40-7a63-b7d8-9e0f1a2b3c4d', id, 9000 from paid`,
        [id],
      );
      const replies = [billing.pay(id, 10.01), billing.pay(id, 9.99)];
      await eventually(async () => (await lockWaiters()) === 2);
      await client.query('commit');
      expect(refusal(await replies[0]!)).toBe('409 payment_exceeds_amount_due');
      expect(succeeded(await replies[1]!).payments.map(({ amount }) => amount)).toEqual([90, 9.99]);
    } finally {
      await client.end();
    }
  });

  it('is made once, however often it is sent with the same Idempotency-Key', async () => {
    const { id } = await billing.sent();
    const headers = { 'Idempotency-Key': unique('payment') };
    const [first, again] = [await billing.pay(id, 60, headers), await billing.pay(id, 60, headers)];
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect((await billing.get(id)).body.data.payments).toHaveLength(1);
    expect(await billing.eventsOf(id)).toHaveLength(3);
  });

  it('has 100 payments at most, of which the last completes it', async () => {
    const { id } = await billing.sent();
    await api.sql(
      'test',
      `with paid as (update invoices set amount_paid = 98 where id = $1 returning team_id, id)
       insert into invoice_payments (team_id, id, invoice_id, amount)
       select team_id, gen_random_uuid(), id, 1 from paid, generate_series(1, 98)`,
      [id],
    );
    expect(succeeded(await billing.pay(id, 0.01)).amountDue).toBe(99.01);
    expect(refusal(await billing.pay(id, 99))).toBe('409 too_many_payments');
    expect(refusal(await billing.pay(id, 99.02))).toBe('409 payment_exceeds_amount_due');
    const paid = succeeded(await billing.pay(id, 99.01));
    expect(paid).toMatchObject({ status: 'paid', amountPaid: 100, amountDue: 0 });
    expect(paid.payments).toHaveLength(100);
  });

  it('leaves due the total less the payments, to the last minor unit, after any sequence', async () => {
    const random = seeded(7);
    for (const [currency, digits] of [
      ['JPY', 0],
      ['EUR', 2],
      ['KWD', 3],
    ] as const) {
      const factor = 10 ** digits;
      const { id, total } = await billing.sent({
        currency,
        lines: [{ name: 'Work', quantity: 1.5, unitPrice: 100.33 }],
      });
      let due = Math.round(total * factor);
      while (due > 0) {
        const amount = 1 + Math.floor(random() * due * 0.9);
        const invoice = succeeded(await billing.pay(id, amount / factor));
        due -= amount;
        const sum = invoice.payments.reduce((paid, payment) => paid + Math.round(payment.amount * factor), 0);
        expect(invoice).toMatchObject({ amountDue: due / factor, amountPaid: sum / factor, total });
        expect(invoice.status).toBe(due === 0 ? 'paid' : 'partially_paid');
      }
    }
  });
});
