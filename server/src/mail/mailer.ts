/** An email, in plain text. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Sends emails. */
export interface Mailer {
  /** @throws ApiError 503 when it cannot be handed over */
  send(mail: Mail): Promise<void>;
  close(): void;
}
