import type { Logger } from '../observability/logger';
import { LogMailer } from './log-mailer';
import type { Mailer } from './mailer';
import { SmtpMailer } from './smtp-mailer';

/** Where emails go. */
export interface MailSettings {
  /** The mail server and whom emails are from; unset for none. */
  mail: { smtpUrl: string; from: string } | undefined;
  /** Unset for the embedded database, which is a developer's. */
  databaseUrl: string | undefined;
}

/** Whether emails can be sent. */
export function canSendMail({ mail, databaseUrl }: MailSettings): boolean {
  return mail !== undefined || databaseUrl === undefined;
}

/** @returns undefined where `canSendMail` is false: a log that others may read is no place for what emails say */
export function openMailer(settings: MailSettings, logger: Logger): Mailer | undefined {
  if (settings.mail) return new SmtpMailer(settings.mail.smtpUrl, settings.mail.from);
  return canSendMail(settings) ? new LogMailer(logger) : undefined;
}
