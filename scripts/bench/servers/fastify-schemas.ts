const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const optionalText = (maxLength: number) => ({ ...text(maxLength), nullable: true });
const id = { type: 'string', format: 'uuid' };
const time = { type: 'string', format: 'date-time' };

const fields = {
  name: text(255),
  description: optionalText(2000),
  sku: optionalText(100),
  unitPrice: { type: 'number', minimum: 0, maximum: 9_999_999_999 },
  currency: { type: 'string', pattern: '^[A-Z]{3}$' },
  taxRate: { type: 'number', nullable: true, minimum: 0, maximum: 100 },
  type: text(50),
  unitOfMeasure: text(50),
  externalId: optionalText(255),
  metadata: { type: 'object', maxProperties: 50, additionalProperties: { type: 'string', maxLength: 500 } },
};

const productProperties = {
  id,
  ...fields,
  status: { type: 'string', enum: ['active', 'archived'] },
  createdAt: time,
  updatedAt: time,
};

export const product = {
  type: 'object',
  required: Object.keys(productProperties),
  properties: productProperties,
  additionalProperties: false,
};

const envelope = (data: object) => ({
  type: 'object',
  required: ['data'],
  properties: { data },
  additionalProperties: false,
});

export const productResponse = envelope(product);

export const productPage = envelope({
  type: 'object',
  required: ['data', 'hasMore', 'nextCursor'],
  properties: {
    data: { type: 'array', maxItems: 100, items: product },
    hasMore: { type: 'boolean' },
    nextCursor: { type: 'string', nullable: true },
  },
  additionalProperties: false,
});

export const productCreate = {
  type: 'object',
  required: ['name', 'unitPrice', 'currency'],
  properties: { ...fields, type: { ...fields.type, default: 'SERVICES' } },
  additionalProperties: false,
};

export const idParameters = { type: 'object', required: ['id'], properties: { id } };

export const listQuery = {
  type: 'object',
  properties: {
    limit: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    status: { type: 'string', enum: ['active'] },
  },
  additionalProperties: false,
};
