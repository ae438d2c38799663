import { readFileSync } from 'node:fs';
import { v7 as uuidv7 } from 'uuid';
import { composePayload } from '../../server/src/events/payload';
import { paths } from '../../server/src/paths';
import type { Site } from './installation';
import type { People } from './people';

type Mode = 'live' | 'test';

interface Sample {
  /** For `Webhooks`, where a picture needs this one. */
  as?: 'healthy' | 'failing' | 'disabled';
  mode: Mode;
  url: string;
  description: string | null;
  events: string[];
  failingHours?: number;
  disabled?: { reason: 'gone' | 'failing' | 'request'; daysAgo: number };
  isRotated?: boolean;
  /** What came of its deliveries, the oldest first. */
  deliveries: string;
}

const samples: Sample[] = [
  {
    as: 'disabled',
    mode: 'live',
    url: 'https://old-shop.acme.example/paperlink',
    description: 'The old shop',
    events: ['product.updated'],
    failingHours: 150,
    disabled: { reason: 'failing', daysAgo: 1 },
    deliveries: '++++++xxxxxx',
  },
  {
    mode: 'live',
    url: `https://hooks.example.com/${'a-very-long-path/'.repeat(20)}`,
    description: '"><img src=x onerror=alert(1)> تكامل المتجر',
    events: ['customer.created', 'customer.updated', 'customer.deleted', 'invoice.sent'],
    deliveries: '',
  },
  {
    as: 'failing',
    mode: 'live',
    url: 'https://warehouse.acme.example/hooks/paperlink',
    description: 'Warehouse',
    events: ['product.created', 'product.updated'],
    failingHours: 7,
    deliveries: '+++++++xxx??',
  },
  {
    as: 'healthy',
    mode: 'live',
    url: 'https://books.acme.example/paperlink',
    description: 'Bookkeeping',
    events: ['*'],
    isRotated: true,
    deliveries: '+'.repeat(30) + 'x+++++',
  },
  {
    mode: 'test',
    url: 'https://staging.acme.example/paperlink',
    description: null,
    events: ['*'],
    disabled: { reason: 'gone', daysAgo: 3 },
    deliveries: '++x',
  },
];

/** The endpoints that pictures are taken of, and deliveries there that succeeded and that fail. */
export interface Webhooks {
  healthy: string;
  failing: string;
  disabled: string;
  delivered: string;
  undelivered: string;
}

/** The examples of the contract, as things that have happened. */
const { components } = JSON.parse(readFileSync(paths.contract, 'utf8')) as {
  components: { schemas: Record<string, { example: { type: string; data: { object: object; previous: object } } }> };
};
const examples = ['ProductEvent', 'InvoiceEvent', 'CustomerEvent'].map((name) => components.schemas[name]!.example);

const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

/** Adds an event to those of a mode. @returns what a delivery of it says of it */
async function addEvent(site: Site, teamId: string, mode: Mode, event: NewEvent) {
  const [row] = await site.sql(
    `insert into ${mode}.event_counters values ($1, 1)
     on conflict (team_id) do update set last_sequence = event_counters.last_sequence + 1 returning last_sequence::integer as last`,
    [teamId],
  );
  const [id, sequence] = [uuidv7(), row!['last'] as number];
  const { type, object, previous, at, requestId = null } = event;
  const change = {
    team_id: teamId,
    event_id: id,
    type,
    resource_id: object.id,
    api_key_id: null,
    request_id: requestId,
  };
  const texts = { data: JSON.stringify(object), previous: JSON.stringify(previous), created_at: at };
  await site.sql(
    `insert into ${mode}.events (team_id, sequence, id, type, resource_id, payload, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [teamId, sequence, id, type, object.id, composePayload({ ...change, ...texts }, sequence, mode), at],
  );
  return { id, sequence, type, at };
}

interface NewEvent {
  type: string;
  object: { id: string };
  previous: object;
  at: string;
  requestId?: string;
}

/** Endpoints of every kind and in every state, with deliveries, and the events they are of. */
export async function seedWebhooks(site: Site, { teamId }: People, requestId: string): Promise<Webhooks> {
  const seeded = { healthy: '', failing: '', disabled: '', delivered: '', undelivered: '' };
  for (const sample of samples) {
    const id = await addEndpoint(site, teamId, sample);
    const deliveries = await addDeliveries(site, teamId, id, sample, requestId);
    if (sample.as) seeded[sample.as] = id;
    if (sample.as === 'healthy') seeded.delivered = deliveries.at(-1)!;
    if (sample.as === 'failing') seeded.undelivered = deliveries.at(-1)!;
  }
  return seeded;
}

async function addEndpoint(site: Site, teamId: string, sample: Sample): Promise<string> {
  const { mode, url, description, events, failingHours, disabled, isRotated = false } = sample;
  const id = uuidv7();
  const failingSince = failingHours === undefined ? null : minutesAgo(failingHours * 60);
  const disabledAt = disabled ? minutesAgo(disabled.daysAgo * 24 * 60) : null;
  await site.sql(
    `insert into ${mode}.webhook_endpoints
       (team_id, id, url, description, events, secret, previous_secret, previous_secret_expires_at, disabled_reason, disabled_at, failing_since, created_at)
     values ($1, $2, $3, $4, $5, '\\x00', case when $6 then '\\x00'::bytea end, case when $6 then now() + interval '19 hours' end, $7, $8, $9, now() - interval '90 days')`,
    [teamId, id, url, description, events, isRotated, disabled?.reason ?? null, disabledAt, failingSince],
  );
  if (!disabled) return id;
  const times = { createdAt: minutesAgo(90 * 24 * 60), updatedAt: disabledAt! };
  const state = { status: 'disabled', disabledReason: disabled.reason, disabledAt, failingSince };
  const object = { id, url, description, events, ...state, previousSecretExpiresAt: null, ...times };
  const previous = { status: 'enabled', disabledReason: null, disabledAt: null };
  await addEvent(site, teamId, mode, { type: 'webhook_endpoint.disabled', object, previous, at: disabledAt! });
  return id;
}

const answers: Record<string, { status: string; error: string | null; code: number | null; body: string | null }> = {
  '+': { status: 'succeeded', error: null, code: 200, body: '{"received":true,"queue":"invoices","position":17}' },
  x: { status: 'failed', error: 'response_status', code: 503, body: '<html><body>upstream unavailable</body></html>' },
  '?': { status: 'pending', error: 'timeout', code: null, body: null },
};

/** @returns the ids of the deliveries, the oldest first */
async function addDeliveries(site: Site, teamId: string, endpointId: string, sample: Sample, requestId: string) {
  const ids: string[] = [];
  const outcomes = [...sample.deliveries].map((mark) => answers[mark]!);
  for (const [index, outcome] of outcomes.entries()) {
    const example = examples[index % examples.length]!;
    const event = await addEvent(site, teamId, sample.mode, {
      type: example.type,
      ...(example.data as { object: { id: string }; previous: object }),
      at: minutesAgo((outcomes.length - index) * 23),
      requestId,
    });
    ids.push(await addDelivery(site, teamId, endpointId, { sample, event, outcome }));
  }
  return ids;
}

interface Delivered {
  sample: Sample;
  event: Awaited<ReturnType<typeof addEvent>>;
  outcome: (typeof answers)[string];
}

async function addDelivery(site: Site, teamId: string, endpointId: string, { sample, event, outcome }: Delivered) {
  const { mode } = sample;
  const { status, error, code, body } = outcome;
  const id = uuidv7();
  const attempts = { succeeded: 1, failed: 10, pending: 3 }[status]!;
  await site.sql(
    `insert into ${mode}.webhook_deliveries
       (team_id, endpoint_id, id, event_id, event_sequence, event_type, status, attempt_count, next_attempt_at, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, case when $7 = 'pending' then now() + interval '26 minutes' end, $9, $9)`,
    [teamId, endpointId, id, event.id, event.sequence, event.type, status, attempts, event.at],
  );
  for (let number = 1; number <= attempts; number++) {
    await site.sql(
      `insert into ${mode}.webhook_attempts (team_id, delivery_id, number, error, response_status, response_body, duration_ms, created_at, url)
       select $1, $2, $3, $4, $5, $6, $7, $8, url from ${mode}.webhook_endpoints where id = $9`,
      [
        teamId,
        id,
        number,
        error,
        code,
        body,
        error === 'timeout' ? 15_002 : 80 + ((number * 37) % 200),
        event.at,
        endpointId,
      ],
    );
  }
  return id;
}
