import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { v7 as uuidv7 } from 'uuid';
import {
  findProduct,
  insertProduct,
  listProducts,
  type NewProduct,
  pageOf,
  pool,
  presentProduct,
  type ProductRow,
  setting,
} from './database';

/** Nothing but Node and one prepared query per request: no authentication, no limits, no validation, no events. */
const reader = setting('READER_TEAM');
const writer = setting('WRITER_TEAM');
const prefix = '/api/v1/products';

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '', query] = request.url!.split('?');
  if (request.method === 'POST') {
    const { rows } = await pool.query<ProductRow>(insertProduct(writer, uuidv7(), await readJson(request)));
    return send(response, 201, { data: presentProduct(rows[0]!) });
  }
  if (path === prefix) {
    const limit = Number(new URLSearchParams(query).get('limit') ?? 20);
    const { rows } = await pool.query<ProductRow>(listProducts(reader, limit));
    return send(response, 200, pageOf(rows, limit));
  }
  const { rows } = await pool.query<ProductRow>(findProduct(reader, path.slice(prefix.length + 1)));
  if (!rows[0]) return send(response, 404, {});
  send(response, 200, { data: presentProduct(rows[0]) });
}

function readJson(request: IncomingMessage): Promise<NewProduct> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString()) as NewProduct));
    request.on('error', reject);
  });
}

function send(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(text) };
  response.writeHead(status, headers).end(text);
}

createServer((request, response) => {
  answer(request, response).catch(() => send(response, 500, {}));
}).listen(Number(setting('PORT')), '127.0.0.1');
