/** What a reset of the test data deletes, in words. */
export const deletedByReset = {
  products: 'all products, archived ones too',
  invoices: 'all customers, invoices and payments',
  documents: 'all documents with their versions, and all links to them',
  visits: 'all visits and the analytics made of them',
  codes: 'the codes that were mailed to readers of links',
  events: 'all events, those on their way too',
  deliveries: 'all webhook deliveries and the attempts at them',
  replies: 'the stored replies of idempotency keys, so that each may be used again',
};

/** What it leaves alone. */
export const keptByReset = {
  live: 'everything of live mode',
  keys: 'all API keys, test keys too: they go on working',
  endpoints: 'webhook endpoints, those of test mode too',
  numbers: 'the count of events and the numbers of invoices, which go on where they were',
  logs: 'the request log and the audit trails',
  team: 'members, invitations, the company and the team itself',
  later: 'what comes in after the reset was asked for',
};
