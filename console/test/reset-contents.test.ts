import { resetTables } from '../../server/src/jobs/reset-test-data';
import { deletedByReset } from '../src/pages/public-api/sandbox/reset-contents';

/** The line that tells of each table, so that none can be emptied without a word. */
const lineOf: Record<keyof typeof resetTables, keyof typeof deletedByReset> = {
  products: 'products',
  invoices: 'invoices',
  invoice_payments: 'invoices',
  customers: 'invoices',
  links: 'documents',
  documents: 'documents',
  document_versions: 'documents',
  visits: 'visits',
  visit_pages: 'visits',
  visit_days: 'visits',
  visit_page_sums: 'visits',
  visit_duration_sums: 'visits',
  visit_viewer_days: 'visits',
  visit_returns: 'visits',
  outbox: 'events',
  events: 'events',
  webhook_deliveries: 'deliveries',
  webhook_attempts: 'deliveries',
  idempotent_replies: 'replies',
  link_codes: 'codes',
};

it('says of every table that a reset empties that it does, and of nothing else', () => {
  expect(Object.keys(lineOf).sort()).toEqual(Object.keys(resetTables).sort());
  expect([...new Set(Object.values(lineOf))].sort()).toEqual(Object.keys(deletedByReset).sort());
});
