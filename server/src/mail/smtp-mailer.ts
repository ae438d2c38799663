import nodemailer from 'nodemailer';
import { serviceUnavailable } from '../errors/api-error';
import type { Mail, Mailer } from './mailer';

/** Bounds on a mail server that is away or slow, in milliseconds: somebody is waiting for the answer. */
const timeouts = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000, dnsTimeout: 5000 };
/** How many connections are kept open at once; further mails wait. */
const maxConnections = 3;
/** When to try again, in seconds. */
const retryAfterSeconds = 30;

/** Sends emails through a mail server (SMTP, RFC 5321). */
export class SmtpMailer implements Mailer {
  private readonly transport;

  /** @param url `smtp:` or, for TLS from the start, `smtps:`, with user and password. @param from an address, or `Name <address>` */
  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.transport = nodemailer.createTransport({
      url,
      pool: true,
      maxConnections,
      ...timeouts,
      // Nothing in an email is ever a file of this server, or the reply of another.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ to, subject, text }: Mail): Promise<void> {
    try {
      await this.transport.sendMail({
        from: this.from,
        // Not as text, which may hold several addresses.
        to: { name: '', address: to },
        subject,
        text,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw serviceUnavailable(withoutAddresses(error), retryAfterSeconds);
    }
  }

  close(): void {
    this.transport.close();
  }
}

/** What may be logged of a failure: the replies of mail servers quote addresses. */
function withoutAddresses(error: unknown): Error {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  const facts = [code, command, responseCode].filter((fact) => fact !== undefined);
  return new Error(`An email could not be sent (${facts.join(', ') || 'for no reason that was given'}).`);
}
