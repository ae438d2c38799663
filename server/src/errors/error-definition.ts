/** The families of errors, as the contract names them. */
export type ErrorType =
  | 'authentication_error'
  | 'permission_error'
  | 'validation_error'
  | 'not_found_error'
  | 'conflict_error'
  | 'idempotency_error'
  | 'rate_limit_error'
  | 'api_error';

export interface ErrorDefinition {
  type: ErrorType;
  status: number;
  /** Whether the very same request may succeed later. A 500 is retryable only where the request was safe or keyed. */
  retryable: boolean;
  /** What it means and what to do, for the reference page. Markdown. */
  description: string;
  /** Set for codes that only our own pages can meet: the Settings app, or those at which documents are read. The public list of errors leaves them out. */
  audience?: 'console' | 'viewer';
}

/** A code that is no use to send the same request again for. */
export const refuse = (type: ErrorType, status: number, description: string): ErrorDefinition => ({
  type,
  status,
  retryable: false,
  description,
});
