import type { PublishedContract } from '../contract/document';
import type { AnyHandler, Handlers } from '../contract/handlers';
import type { OperationId } from '../generated/operations';
import type { InvoicePdfs } from '../invoice-documents/invoice-pdfs';
import type { Cursors } from '../representation/cursor';
import { analyticsHandlers } from './analytics/handlers';
import { customerHandlers } from './customers/handlers';
import { type DocumentDependencies, documentHandlers } from './documents/handlers';
import { eventHandlers } from './events/handlers';
import { invoiceHandlers } from './invoices/handlers';
import type { IssuerOf } from './invoices/context';
import type { HostedLinks } from './invoices/hosted-links';
import { invoicePdfHandlers } from './invoices/pdf';
import { type LinkDependencies, linkHandlers } from './links/handlers';
import { meHandlers } from './me/handlers';
import { productHandlers } from './products/handlers';
import { specificationHandlers } from './specification/handlers';
import { type TestHelperDependencies, testHelperHandlers } from './test-helpers/handlers';
import { visitHandlers } from './visits/handlers';
import { webhookDeliveryHandlers } from './webhook-deliveries/handlers';
import { type WebhookDependencies, webhookEndpointHandlers } from './webhook-endpoints/handlers';

export interface HandlerDependencies {
  cursors: Cursors;
  published: PublishedContract;
  rateLimit: { perKey: number; windowSeconds: number };
  hostedLinks: HostedLinks;
  issuerOf: IssuerOf;
  webhooks: WebhookDependencies['webhooks'];
  invoicePdfs: InvoicePdfs;
  storage: DocumentDependencies['storage'];
  links: LinkDependencies['links'];
  viewerIds: TestHelperDependencies['viewerIds'];
}

/** The handler of every operation of the contract; `tsc` names the ones that are missing. */
export function createHandlers(dependencies: HandlerDependencies): Record<OperationId, AnyHandler> {
  const handlers: Handlers<OperationId> = {
    ...specificationHandlers(dependencies.published),
    ...meHandlers(dependencies.rateLimit),
    ...productHandlers(dependencies),
    ...customerHandlers(dependencies),
    ...invoiceHandlers(dependencies),
    ...invoicePdfHandlers(dependencies),
    ...documentHandlers(dependencies),
    ...linkHandlers(dependencies),
    ...visitHandlers(dependencies),
    ...analyticsHandlers,
    ...testHelperHandlers(dependencies),
    ...eventHandlers(dependencies),
    ...webhookEndpointHandlers(dependencies),
    ...webhookDeliveryHandlers(dependencies),
  };
  return handlers as unknown as Record<OperationId, AnyHandler>;
}
