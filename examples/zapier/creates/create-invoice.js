const { addressOf, call, errorOf } = require('../requests');
const sample = require('../samples/invoice.json');

/** @import { Bundle, ZObject } from 'zapier-platform-core' */

/**
 * What people have filled in; a field that they left empty is a field left out.
 * @param {Record<string, unknown>} fields
 */
function filled(fields) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}

/**
 * Zapier gives a date with a time, in the time zone of the person: the day is its beginning.
 * @param {string | undefined} date
 */
const dayOf = (date) => date?.slice(0, 10);

/**
 * Drafts an invoice and, if asked to, sends it. If it cannot be sent, the draft stays, and the error says so.
 * @param {ZObject} z
 * @param {Bundle<any>} bundle
 */
async function perform(z, bundle) {
  const { send, dueDate, lines = [], ...fields } = bundle.inputData;
  const body = filled({ ...fields, dueDate: dayOf(dueDate), lines: lines.map(filled) });
  const invoice = await draftOnce(z, bundle, body);
  return send && invoice.status === 'draft' ? sendDraft(z, bundle, invoice) : invoice;
}

/**
 * Drafts an invoice, or finds the one that an earlier run of the step has made with the same own id. Zapier gives a run no id
 * that it keeps when it is repeated, so without an own id every run drafts another.
 * @param {ZObject} z
 * @param {Bundle<any>} bundle
 * @param {Record<string, any>} body
 */
async function draftOnce(z, bundle, body) {
  const url = addressOf(bundle, '/invoices');
  const response = await z.request({ method: 'POST', url, body, skipThrowForStatus: true });
  const { data, error } = /** @type {any} */ (response.data) ?? {};
  if (response.status < 400) return data;
  if (error?.code !== 'external_id_taken') throw errorOf(response, z);
  const { customerId, externalId } = body;
  const { data: found } = await call(z, bundle, 'GET', '/invoices', { params: { customerId, externalId } });
  if (found.length === 0) throw errorOf(response, z, "The id is that of another customer's invoice. ");
  return found[0];
}

/**
 * @param {ZObject} z
 * @param {Bundle<any>} bundle
 * @param {{ id: string }} draft
 */
async function sendDraft(z, bundle, { id }) {
  const url = addressOf(bundle, `/invoices/${id}/send`);
  const response = await z.request({ method: 'POST', url, skipThrowForStatus: true });
  if (response.status < 400) return /** @type {any} */ (response.data).data;
  throw errorOf(response, z, `The draft ${id} was created but not sent. `);
}

/** @satisfies {import('zapier-platform-core').Create} */
const createInvoice = {
  key: 'create_invoice',
  noun: 'Invoice',
  display: { label: 'Create Invoice', description: 'Creates an invoice as a draft, and sends it if you like.' },
  operation: {
    inputFields: [
      {
        key: 'customerId',
        label: 'Customer',
        required: true,
        search: 'find_customer.id',
        helpText: 'The ID of the customer: find them in a step before.',
      },
      {
        key: 'lines',
        label: 'Lines',
        children: [
          {
            key: 'productId',
            label: 'Product',
            helpText: 'The ID of a product, whose name, price and tax rate are copied.',
          },
          { key: 'name', label: 'Name', helpText: 'Needed without a product.' },
          { key: 'description', label: 'Description' },
          { key: 'quantity', label: 'Quantity', type: 'number', required: true },
          { key: 'unitPrice', label: 'Unit Price', type: 'number', helpText: 'Needed without a product.' },
          { key: 'taxRate', label: 'Tax Rate', type: 'number', helpText: 'In percent.' },
        ],
      },
      { key: 'currency', label: 'Currency', helpText: 'Three letters, such as EUR. Left empty: that of the customer.' },
      { key: 'dueDate', label: 'Due Date', type: 'datetime' },
      { key: 'reference', label: 'Reference', helpText: "The customer's, such as an order number." },
      { key: 'notes', label: 'Notes', type: 'text', helpText: 'A note to the customer.' },
      {
        key: 'externalId',
        label: 'Your Own ID',
        helpText:
          'An ID from your other app, such as that of the order. A step that runs again with it goes on with the invoice that is there, so it bills once. Without it, every run makes an invoice.',
      },
      {
        key: 'send',
        label: 'Send It',
        type: 'boolean',
        default: 'false',
        helpText: 'A sent invoice has a number and can no longer be changed.',
      },
    ],
    perform,
    sample,
  },
};

module.exports = createInvoice;
