export type { ApiPromise, Reply } from './api-promise';
export { PaperLink, type PaperLinkOptions } from './client';
export type { DownloadedFile } from './downloaded-file';
export * from './errors';
export type { FileContent, FileInput } from './file-input';
export type * from './generated/resources';
export type { RequestInfo, ResponseInfo } from './hooks';
export type { RequestOptions } from './operation-types';
export type { Page, PagePromise } from './page';
export { version } from './version';
export {
  verifyWebhook,
  WebhookVerificationError,
  type WebhookBody,
  type WebhookHeaders,
  type WebhookVerificationCode,
} from './webhooks';
