const { version: platformVersion } = require('zapier-platform-core');
const { version } = require('./package.json');
const authentication = require('./authentication');
const createInvoice = require('./creates/create-invoice');
const { authorize, explainRefusal } = require('./requests');
const findCustomer = require('./searches/find-customer');
const newEvent = require('./triggers/new-event');

module.exports = {
  version,
  platformVersion,
  authentication,
  beforeRequest: [authorize],
  afterResponse: [explainRefusal],
  triggers: { [newEvent.key]: newEvent },
  searches: { [findCustomer.key]: findCustomer },
  creates: { [createInvoice.key]: createInvoice },
};
