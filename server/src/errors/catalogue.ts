import { type ErrorDefinition, refuse } from './error-definition';
import { consoleErrors, viewerErrors } from './page-errors';

export type { ErrorDefinition, ErrorType } from './error-definition';

/** Every error code the API can answer with. The reference page's list is made from this table. */
export const errorCatalogue = {
  invalid_request: refuse(
    'validation_error',
    400,
    'The request does not match the contract. `errors` lists every place that is wrong; mend them and send it again.',
  ),
  invalid_json: refuse('validation_error', 400, 'The body is not valid JSON in UTF-8.'),
  invalid_cursor: refuse('validation_error', 400, 'The cursor is not one this API made. Start again without `after`.'),
  cursor_mismatch: refuse(
    'validation_error',
    400,
    'The cursor was made for other filters or another order. Keep them the same from page to page, or start again without `after`.',
  ),
  malformed_request: refuse(
    'validation_error',
    400,
    'The request is not valid HTTP/1.1, or its address cannot be decoded.',
  ),
  request_timeout: refuse('validation_error', 408, 'The request did not arrive in time.'),
  body_too_large: refuse(
    'validation_error',
    413,
    'The body, or the file in it, is larger than the operation accepts: 1 MB of JSON, 50 MB for a file. Split it up, or make the file smaller.',
  ),
  range_not_satisfiable: refuse(
    'validation_error',
    416,
    'The file has none of the bytes that `Range` asks for. `Content-Range` says how many it has.',
  ),
  unsupported_media_type: refuse(
    'validation_error',
    415,
    'The body is not of a type the operation accepts. Send `application/json`, or `multipart/form-data` where a file is uploaded.',
  ),
  headers_too_large: refuse('validation_error', 431, 'The request headers are larger than 16 KiB.'),
  expectation_failed: refuse(
    'validation_error',
    417,
    'The `Expect` header asks for something other than `100-continue`.',
  ),
  invalid_api_key: refuse(
    'authentication_error',
    401,
    'No valid API key was sent: it is missing, mistyped, unknown, expired or revoked. Send `Authorization: Bearer pk_…`.',
  ),
  scope_insufficient: refuse(
    'permission_error',
    403,
    'A key with the `READ_ONLY` scope was used for a change. Use a `READ_WRITE` key.',
  ),
  route_not_found: refuse(
    'not_found_error',
    404,
    'There is nothing at this address. Check the path against the reference.',
  ),
  method_not_allowed: refuse(
    'not_found_error',
    405,
    'The address exists but not for this method; the `Allow` header lists those it has.',
  ),
  product_not_found: refuse('not_found_error', 404, "There is no such product in the key's team and mode."),
  event_not_found: refuse(
    'not_found_error',
    404,
    "There is no such event of the last 30 days in the key's team and mode.",
  ),
  customer_not_found: refuse('not_found_error', 404, "There is no such customer in the key's team and mode."),
  customer_has_invoices: refuse(
    'conflict_error',
    409,
    'The customer cannot be deleted while an invoice, a draft too, refers to it.',
  ),
  sku_taken: refuse('conflict_error', 409, 'Another product of the team already has this SKU in this mode.'),
  external_id_taken: refuse('conflict_error', 409, 'Another resource of this kind already carries this external id.'),
  document_not_found: refuse(
    'not_found_error',
    404,
    "There is no such document, or it has no such version, in the key's team and mode.",
  ),
  document_archived: refuse(
    'validation_error',
    422,
    'A new link names an archived document. Restore the document or name another.',
  ),
  too_many_versions: refuse(
    'conflict_error',
    409,
    'The document has 1,000 versions, which is as many as it can have. Upload the file as a new document.',
  ),
  link_not_found: refuse('not_found_error', 404, "There is no such link in the key's team and mode."),
  slug_taken: refuse('conflict_error', 409, 'Another link already has this slug. Choose another, or leave it out.'),
  slug_reserved: refuse(
    'validation_error',
    422,
    'Slugs that begin with `test-` belong to test mode. Choose another, or leave it out.',
  ),
  mail_not_configured: refuse(
    'validation_error',
    422,
    'The server cannot send mail, so no code can reach readers. Leave `verifyEmail` out, or have mail configured.',
  ),
  webhook_endpoint_not_found: refuse(
    'not_found_error',
    404,
    "There is no such webhook endpoint in the key's team and mode.",
  ),
  webhook_delivery_not_found: refuse(
    'not_found_error',
    404,
    'The webhook endpoint has no such delivery. Deliveries are kept for 30 days.',
  ),
  webhook_url_not_allowed: refuse(
    'validation_error',
    422,
    'Events are sent to `https` addresses on the public internet only, without a user name or a password in them.',
  ),
  webhook_endpoint_disabled: refuse(
    'conflict_error',
    409,
    'Nothing can be sent to a disabled webhook endpoint. Enable it first.',
  ),
  too_many_webhook_endpoints: refuse(
    'conflict_error',
    409,
    'A team has at most 50 webhook endpoints in a mode. Delete one that is no longer needed.',
  ),
  version_mismatch: refuse(
    'conflict_error',
    412,
    'The resource has changed since the version in `If-Match`. Fetch it again and reapply your change.',
  ),
  idempotency_key_invalid: refuse(
    'idempotency_error',
    400,
    'The `Idempotency-Key` is empty, longer than 255 characters or not printable ASCII. Nothing was carried out.',
  ),
  idempotency_key_in_use: {
    type: 'idempotency_error',
    status: 409,
    retryable: true,
    description:
      'The first request with this `Idempotency-Key` is still running. Wait for `Retry-After` and send it again.',
  },
  idempotency_key_reused: refuse(
    'idempotency_error',
    422,
    'This `Idempotency-Key` was first sent with a different request. Use a new key for every change you intend.',
  ),
  metadata_too_large: refuse(
    'validation_error',
    422,
    'After the change the resource would have more than 50 metadata pairs.',
  ),
  invoice_not_found: refuse('not_found_error', 404, "There is no such invoice in the key's team and mode."),
  invoice_not_draft: refuse(
    'conflict_error',
    409,
    'The invoice has been sent, so it can be changed, deleted or sent no more. Void it and create another.',
  ),
  invoice_not_open: refuse(
    'conflict_error',
    409,
    'Only an invoice that was sent, and is neither paid in full nor void, takes payments or can be voided.',
  ),
  invoice_has_payments: refuse(
    'conflict_error',
    409,
    'Something has been paid on the invoice, so it cannot be voided.',
  ),
  payment_exceeds_amount_due: refuse(
    'conflict_error',
    409,
    'The payment is larger than what is still due. Fetch the invoice and look at its `amountDue`.',
  ),
  too_many_payments: refuse(
    'conflict_error',
    409,
    'An invoice has 100 payments at most, so the 100th has to be all that is still due. Wait until you have it, and record the rest as one payment of `amountDue`.',
  ),
  discount_too_large: refuse(
    'validation_error',
    422,
    'A discount takes off more than there is: than quantity × unit price of its line, or than the sum of the lines.',
  ),
  amount_too_large: refuse(
    'validation_error',
    422,
    "An amount of the invoice would be larger than 999,999,999,999,999 of the currency's smallest unit.",
  ),
  invoice_too_large: refuse(
    'validation_error',
    422,
    'The lines of the invoice, with what they take from their products, come to more than 128 kB of JSON. Shorten their descriptions, or make several invoices.',
  ),
  amount_precision: refuse(
    'validation_error',
    422,
    'An amount has more decimals than its currency: none for JPY, two for EUR, three for KWD.',
  ),
  currency_mismatch: refuse(
    'validation_error',
    422,
    "A product's price is in another currency than the invoice. Use a product in its currency, or a line of your own.",
  ),
  currency_missing: refuse(
    'validation_error',
    422,
    'The invoice names no currency, and neither does its customer. Send `currency`.',
  ),
  line_incomplete: refuse(
    'validation_error',
    422,
    'A line names no product, and no name or no unit price of its own. Send `productId`, or `name` and `unitPrice`.',
  ),
  reference_not_found: refuse(
    'validation_error',
    422,
    "An id in the body is that of nothing in the key's team and mode; `param` says which.",
  ),
  visit_not_found: refuse('not_found_error', 404, "There is no such visit in the key's team and mode."),
  test_mode_only: refuse(
    'permission_error',
    403,
    'The operation makes data up, which is for trying things out. Use a test key.',
  ),
  product_archived: refuse(
    'validation_error',
    422,
    'A new line names an archived product. Restore the product or name another.',
  ),
  file_type_not_supported: refuse(
    'validation_error',
    422,
    'The file is neither a PDF nor a PNG nor a JPEG that browsers show. What counts is its content, not its name or the type it was sent with.',
  ),
  file_damaged: refuse(
    'validation_error',
    422,
    'The file is empty, cut off or broken, so that it cannot be shown. Make it anew and upload that.',
  ),
  file_encrypted: refuse(
    'validation_error',
    422,
    'The PDF opens with a password only. Upload one without; a link can ask for a password of its own. A PDF that asks for a password for changes only is accepted.',
  ),
  file_too_complex: refuse(
    'validation_error',
    422,
    'The file has more than 5000 pages or 100 megapixels, or takes too much time or memory to open.',
  ),
  rate_limit_exceeded: {
    type: 'rate_limit_error',
    status: 429,
    retryable: true,
    description:
      'The quota is used up. Wait for `Retry-After` seconds; the `RateLimit` headers tell how much is left before it comes to this.',
  },
  internal_error: {
    type: 'api_error',
    status: 500,
    retryable: false,
    description:
      'Something failed on our side. Nothing was changed, unless the message says that this is uncertain. Where `retryable` is true, send it again; if it persists, write to us with the `request_id`.',
  },
  service_unavailable: {
    type: 'api_error',
    status: 503,
    retryable: true,
    description:
      'The service is briefly unavailable and nothing was changed. Wait for `Retry-After` seconds and send it again.',
  },
  ...consoleErrors,
  ...viewerErrors,
} satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof errorCatalogue;
