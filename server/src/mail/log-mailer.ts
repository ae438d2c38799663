import type { Logger } from '../observability/logger';
import type { Mail, Mailer } from './mailer';

/** Stands in for a mailbox on a developer's own machine: what would be sent is written to the log. */
export class LogMailer implements Mailer {
  constructor(private readonly logger: Logger) {}

  send({ to, subject, text }: Mail): Promise<void> {
    this.logger.info({ to, subject, text }, 'no mail server is set (SMTP_URL), so this email goes here');
    return Promise.resolve();
  }

  close(): void {
    // Nothing is open.
  }
}
