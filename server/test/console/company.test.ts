import { Client } from 'pg';
import { Companies } from '../../src/control/company';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { createStaff } from './visitor';

let api: TestApi;
let staff: Awaited<ReturnType<typeof createStaff>>;

beforeAll(async () => {
  api = await TestApi.start();
});
beforeEach(async () => {
  staff = await createStaff(api);
});
afterAll(() => api.stop());

const nothing = { legalName: null, email: null, taxId: null, address: null };
const address = {
  line1: 'Keizersgracht 1',
  line2: 'Second floor',
  city: 'Amsterdam',
  region: null,
  postalCode: '1015 CJ',
  country: 'NL',
};
const acme = { legalName: 'Acme Studio B.V.', email: 'billing@acme.example', taxId: 'NL123456789B01', address };

const read = async () => (await staff.ADMIN.visitor.send('GET', '/company')).body;

/** Changes the details as the Owner. @returns the status and the body */
async function change(body: object) {
  const reply = await staff.OWNER.visitor.send('PATCH', '/company', { body });
  return [reply.status, reply.body];
}

const audit = () =>
  api.sql('control', `select actor, host(ip) as ip, action, details from audit_log where subject_id = $1 order by id`, [
    staff.teamId,
  ]);

/** Who the team's invoices are from. */
const issuer = () => new Companies(api.control).findIssuer(staff.teamId);

it('says who the team is on its invoices, and each change of it in the audit log', async () => {
  expect(await read()).toEqual({ data: nothing });
  expect(await change(acme)).toEqual([200, { data: acme }]);
  expect(await read()).toEqual({ data: acme });

  const moved = { line1: 'Rua Augusta 2', city: 'Lisboa', country: 'PT' };
  const after = { ...acme, taxId: null, address: { ...moved, line2: null, region: null, postalCode: null } };
  expect(await change({ taxId: null, address: moved })).toEqual([200, { data: after }]);
  expect(await read()).toEqual({ data: after });

  const [first, second, ...others] = await audit();
  expect(first).toEqual({
    actor: staff.OWNER.email,
    ip: '127.0.0.1',
    action: 'company.updated',
    details: {
      legalName: 'Acme Studio B.V.',
      previousLegalName: null,
      email: 'billing@acme.example',
      previousEmail: null,
      taxId: 'NL123456789B01',
      previousTaxId: null,
      address: 'Keizersgracht 1, Second floor, 1015 CJ, Amsterdam, NL',
      previousAddress: null,
    },
  });
  expect(second!.details).toEqual({
    taxId: null,
    previousTaxId: 'NL123456789B01',
    address: 'Rua Augusta 2, Lisboa, PT',
    previousAddress: 'Keizersgracht 1, Second floor, 1015 CJ, Amsterdam, NL',
  });
  expect(others).toEqual([]);
});

it('writes nothing into the audit log when nothing changes', async () => {
  await change(acme);
  const before = await audit();
  expect(await change({ ...acme, address: { ...address, region: null } })).toEqual([200, { data: acme }]);
  expect(await change({})).toEqual([200, { data: acme }]);
  expect(await audit()).toEqual(before);
});

it('loses no change of two that are made at the same time', async () => {
  const client = new Client({ connectionString: api.database.connectionString });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select from control.teams where id = $1 for no key update', [staff.teamId]);
    const changes = [change({ legalName: 'Acme' }), change({ taxId: '1' })];
    await eventually(async () => (await waiting()) === 2);
    await client.query('commit');
    expect((await Promise.all(changes)).map(([status]) => status)).toEqual([200, 200]);
  } finally {
    await client.end();
  }
  expect(await read()).toEqual({ data: { ...nothing, legalName: 'Acme', taxId: '1' } });
});

const waiting = async () =>
  (
    await api.sql(
      'control',
      `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
    )
  ).length;

it.each([
  ['no name at all', { legalName: ' ' }, '/body/legalName'],
  ['what is not an email address', { email: 'billing' }, '/body/email'],
  ['a tax id of spaces', { taxId: '  ' }, '/body/taxId'],
  ['an address without its first line', { address: { city: 'Amsterdam', country: 'NL' } }, '/body/address/line1'],
  ['an address without a country', { address: { line1: 'Keizersgracht 1', city: 'A' } }, '/body/address/country'],
  ['a country in words', { address: { ...address, country: 'Holland' } }, '/body/address/country'],
  ['a code in small letters', { address: { ...address, country: 'nl' } }, '/body/address/country'],
  ['a code that no country has', { address: { ...address, country: 'XX' } }, '/body/address/country'],
  ['an address with more', { address: { ...address, planet: 'Earth' } }, '/body/address/planet'],
])('refuses %s and changes nothing', async (_what, body, path) => {
  await change(acme);
  const [status, reply] = await change({ legalName: 'Another', ...body });
  expect([status, reply.error.errors[0].path]).toEqual([400, path]);
  expect(await read()).toEqual({ data: acme });
});

it('comes with every key: the legal name, or that of the team', async () => {
  expect(await issuer()).toEqual({ name: 'Acme Studio', email: null, taxId: null, address: null });
  await change(acme);
  const { email, taxId } = acme;
  expect(await issuer()).toEqual({ name: 'Acme Studio B.V.', email, taxId, address });
});
