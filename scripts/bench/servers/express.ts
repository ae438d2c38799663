import express from 'express';
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

/** Express as its documentation shows it, and one prepared query per request: no authentication, limits, validation or events. */
const reader = setting('READER_TEAM');
const writer = setting('WRITER_TEAM');

const app = express();
app.use(express.json());

app.get('/api/v1/products', async (request, response) => {
  const limit = Number(request.query.limit ?? 20);
  const { rows } = await pool.query<ProductRow>(listProducts(reader, limit));
  response.json(pageOf(rows, limit));
});

app.get('/api/v1/products/:id', async (request, response) => {
  const { rows } = await pool.query<ProductRow>(findProduct(reader, request.params.id));
  if (rows[0]) response.json({ data: presentProduct(rows[0]) });
  else response.status(404).json({});
});

app.post('/api/v1/products', async (request, response) => {
  const { rows } = await pool.query<ProductRow>(insertProduct(writer, uuidv7(), request.body as NewProduct));
  response.status(201).json({ data: presentProduct(rows[0]!) });
});

app.listen(Number(setting('PORT')), '127.0.0.1');
