import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import Fastify, { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type { VerifiedKey } from '../../../server/src/control/key-verifier';
import {
  findProduct,
  listProducts,
  type NewProduct,
  pageOf,
  pool,
  presentProduct,
  type ProductRow,
  setting,
} from './database';
import { idParameters, listQuery, productCreate, productPage, productResponse } from './fastify-schemas';
import { createProduct, createRequestId, findKey, takeQuota } from './features';

/** Fastify with the features ours has: keys, quotas, both validations, events, and a line of log per request. */

declare module 'fastify' {
  interface FastifyRequest {
    key: VerifiedKey;
  }
  interface FastifyContextConfig {
    validateReply?: ValidateFunction;
  }
}

const replyChecks = new Ajv();
addFormats(replyChecks, { mode: 'fast' });

/** The schema fills the serializer and, as Fastify itself does not check replies, a validator before it. */
const replying = (status: number, schema: object) => ({
  schema: { response: { [status]: schema } },
  config: { validateReply: replyChecks.compile(schema) },
});

const app = Fastify({
  logger: true,
  logController: new LogController({ disableRequestLogging: true }),
  genReqId: createRequestId,
  ajv: { customOptions: { removeAdditional: false } },
});

app.decorateRequest('key');

app.addHook('onRequest', async (request, reply) => {
  reply.header('Request-Id', request.id);
  const key = await findKey(request.headers.authorization);
  if (!key) return reply.code(401).send({ error: 'unauthorized' });
  request.key = key;
  const { allowed, headers } = await takeQuota(key);
  reply.headers(headers);
  if (!allowed) return reply.code(429).send({ error: 'rate_limited' });
});

app.addHook('preSerialization', async (request, reply, payload) => {
  const { validateReply } = request.routeOptions.config;
  if (validateReply && reply.statusCode < 300 && !validateReply(payload)) throw new Error('The reply is wrong.');
  return payload;
});

app.addHook('onResponse', async (request, reply) => {
  request.log.info({
    method: request.method,
    path: request.routeOptions.url,
    status: reply.statusCode,
    duration_ms: reply.elapsedTime,
    team: request.key?.teamId,
    key: request.key?.id,
  });
});

const list = replying(200, productPage);
app.get(
  '/api/v1/products',
  { ...list, schema: { ...list.schema, querystring: listQuery } },
  async (request: FastifyRequest<{ Querystring: { limit: number } }>) => {
    const { limit } = request.query;
    const { rows } = await pool.query<ProductRow>(listProducts(request.key.teamId, limit));
    return pageOf(rows, limit);
  },
);

const get = replying(200, productResponse);
app.get(
  '/api/v1/products/:id',
  { ...get, schema: { ...get.schema, params: idParameters } },
  async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
    const { rows } = await pool.query<ProductRow>(findProduct(request.key.teamId, request.params.id));
    return rows[0] ? withTag(reply, rows[0]) : reply.code(404).send({ error: 'not_found' });
  },
);

const create = replying(201, productResponse);
app.post(
  '/api/v1/products',
  { ...create, schema: { ...create.schema, body: productCreate } },
  async (request: FastifyRequest<{ Body: NewProduct }>, reply) => {
    const row = await createProduct(request.key, request.body, request.id);
    reply.code(201).header('Location', `/api/v1/products/${row.id}`);
    return withTag(reply, row);
  },
);

function withTag(reply: FastifyReply, row: ProductRow) {
  reply.header('ETag', `"v${row.version}"`);
  return { data: presentProduct(row) };
}

void app.listen({ port: Number(setting('PORT')), host: '127.0.0.1' });
