const { call } = require('../requests');
const sample = require('../samples/customer.json');

/** @import { Bundle, ZObject } from 'zapier-platform-core' */

/**
 * @param {ZObject} z
 * @param {Bundle<any>} bundle
 */
async function perform(z, bundle) {
  const { email, externalId } = bundle.inputData;
  if (!email && !externalId) throw new z.errors.Error('Give an email address or your own id.', 'invalid_request', 400);
  const params = { ...(email && { email }), ...(externalId && { externalId }) };
  const page = await call(z, bundle, 'GET', '/customers', { params });
  return page.data;
}

/** @satisfies {import('zapier-platform-core').Search} */
const findCustomer = {
  key: 'find_customer',
  noun: 'Customer',
  display: { label: 'Find Customer', description: 'Finds a customer by email address or by your own id.' },
  operation: {
    inputFields: [
      { key: 'email', label: 'Email' },
      {
        key: 'externalId',
        label: 'Your Own ID',
        helpText: 'The external id of the customer. With an email as well, both have to fit.',
      },
    ],
    perform,
    sample,
  },
};

module.exports = findCustomer;
