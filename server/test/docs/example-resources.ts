import { contract } from '../contract/operations';
import type { TestApi } from '../support/api';
import { samplePdf } from '../support/sample-files';

/** In the order in which they refer to each other. */
const tables = [
  'products',
  'customers',
  'invoices',
  'documents',
  'document_versions',
  'links',
  'visits',
  'visit_pages',
  'events',
  'webhook_endpoints',
  'webhook_deliveries',
  'webhook_attempts',
];

/** The id that every path of the contract's examples has, whatever it stands for, and those that examples know other things by. */
const exampleId = '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21';
const otherProductId = '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e22';
const billedCustomerId = '01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d';
const sharedDocumentId = '01946e3c-8b20-7e13-a4f5-6b7c8d9e0f1a';
const visitedLinkId = '01946e4a-1c30-7d25-b6a7-8c9d0e1f2a3b';
const deliveryId = '01946e61-3e60-7c95-a1f2-3b4c5d6e7f80';

/** What is done to the invoice before an operation can act upon it: it is a draft. */
const sends = ['createInvoicePayment', 'voidInvoice'];

interface Created {
  id: string;
  visits?: { id: string }[];
}

/** Whatever the contract's examples speak of, in a team of its own. */
export class ExampleResources {
  private constructor(
    private readonly api: TestApi,
    private readonly teamId: string,
    readonly key: string,
  ) {}

  static async create(api: TestApi): Promise<ExampleResources> {
    const teamId = await api.createTeam();
    const resources = new ExampleResources(api, teamId, await api.createKey(teamId));
    await resources.createAll();
    await resources.keep();
    return resources;
  }

  /** Brings everything into the state in which the operation acts upon it, and nothing else, whatever was done before. */
  async prepare(operationId: string): Promise<void> {
    const emptied = tables.toReversed().map((table) => `delete from ${table} where team_id = '${this.teamId}'`);
    const filled = tables.map(
      (table) => `insert into ${table} select * from examples.${table} where team_id = '${this.teamId}'`,
    );
    await this.api.sql('test', [...emptied, ...filled].join(';'));
    if (sends.includes(operationId)) await this.request(`/invoices/${exampleId}/send`);
  }

  private async createAll(): Promise<void> {
    const product = { name: 'Example', unitPrice: 300, currency: 'EUR' };
    await this.createAs(exampleId, 'products', product);
    await this.createAs(otherProductId, 'products', product);
    await this.createAs(exampleId, 'customers', { name: 'Example' });
    await this.createAs(billedCustomerId, 'customers', { name: 'Example' });
    const lines = [{ productId: exampleId, quantity: 1 }];
    await this.createAs(exampleId, 'invoices', { customerId: billedCustomerId, currency: 'EUR', lines });
    await this.createAs(exampleId, 'webhook-endpoints', { url: 'https://hooks.acme.example/', events: ['*'] });
    await this.addDocuments();
    await this.addDelivery();
  }

  /** Creates something as a client does, and then has it be known by this id. */
  private async createAs(id: string, collection: string, body: object): Promise<void> {
    const created = await this.request(`/${collection}`, body);
    const table = collection.replace('-', '_');
    await this.api.sql('test', `update ${table} set id = $1 where id = $2`, [id, created.id]);
  }

  /** Two documents, two links to one of them, and a visit. Their ids are changed all at once, since they refer to each other. */
  private async addDocuments(): Promise<void> {
    const upload = async () => (await this.request('/documents', undefined, { file: samplePdf().file })).id;
    const [document, shared] = [await upload(), await upload()];
    const { id: link } = await this.request('/links', { documentId: document });
    const { id: visited } = await this.request('/links', { documentId: document });
    const { visits } = await this.request('/test/visits', { linkId: visited });
    const visit = visits![0]!.id;
    const ids = {
      [document]: exampleId,
      [shared]: sharedDocumentId,
      [link]: exampleId,
      [visited]: visitedLinkId,
      [visit]: exampleId,
    };
    const columns = [
      ['documents', 'id'],
      ['document_versions', 'document_id'],
      ['links', 'id'],
      ['links', 'document_id'],
      ['visits', 'id'],
      ['visits', 'link_id'],
      ['visits', 'document_id'],
      ['visit_pages', 'visit_id'],
    ];
    const changes = Object.entries(ids).flatMap(([from, to]) =>
      columns.map(([table, column]) => `update ${table} set ${column} = '${to}' where ${column} = '${from}'`),
    );
    await this.api.sql('test', ['set session_replication_role = replica', ...changes].join(';'));
  }

  /** What the worker would write of an event that could not be delivered. It does not run, lest it call the example's address. */
  private async addDelivery(): Promise<void> {
    const event = { ...(contract.components['schemas']!['Event'] as { example: object }).example, id: exampleId };
    await this.api.sql(
      'test',
      `with event as (
         insert into events (team_id, sequence, id, type, resource_id, payload, created_at)
         values ($1, 1, $2, 'product.updated', $2, $3, now())
       ), delivery as (
         insert into webhook_deliveries (team_id, endpoint_id, id, event_id, event_sequence, event_type, status, attempt_count)
         values ($1, $2, $4, $2, 1, 'product.updated', 'failed', 1)
       )
       insert into webhook_attempts (team_id, delivery_id, number, url, error, response_status, response_body, duration_ms, created_at)
       values ($1, $4, 1, 'https://hooks.acme.example/paperlink', 'response_status', 503, 'upstream unavailable', 184, now())`,
      [this.teamId, exampleId, JSON.stringify(event), deliveryId],
    );
  }

  /** Copies everything to where no operation gets at it. */
  private async keep(): Promise<void> {
    const copies = tables.map(
      (table) =>
        `create table if not exists examples.${table} (like ${table});
         insert into examples.${table} select * from ${table} where team_id = '${this.teamId}'`,
    );
    await this.api.sql('test', ['create schema if not exists examples', ...copies].join(';'));
  }

  private async request(path: string, body?: object, form?: Record<string, unknown>): Promise<Created> {
    const reply = await this.api.request('POST', path, { key: this.key, body, form });
    if (reply.status >= 300) throw new Error(`POST ${path} was refused: ${reply.text}`);
    return reply.body.data as Created;
  }
}
