/** @import { AfterResponseMiddleware, BeforeRequestMiddleware, Bundle, HttpResponse, ZObject } from 'zapier-platform-core' */

/** Where the API is when the connection does not say. */
const defaultOrigin = 'https://paperlink.example';

/**
 * The full address of a path of the API.
 * @param {Bundle} bundle
 * @param {string} path
 */
function addressOf(bundle, path) {
  const origin = bundle.authData.baseUrl || defaultOrigin;
  return `${origin.replace(/\/+$/, '')}/api/v1${path}`;
}

/**
 * Whether a server is one that a key may be sent to: over HTTPS, or on this very machine, for tests.
 * @param {string} address
 */
function isSafe(address) {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

/**
 * Sends the key of the connection along.
 * @type {BeforeRequestMiddleware}
 */
const authorize = (request, z, bundle) => {
  if (!isSafe(request.url))
    throw new z.errors.Error('The server address has to begin with https://.', 'invalid_base_url', 400);
  request.headers = { ...request.headers, Authorization: `Bearer ${bundle?.authData.apiKey}` };
  return request;
};

/**
 * Shows people what the API says of a refusal instead of the reply as it came.
 * @type {AfterResponseMiddleware}
 */
const explainRefusal = (response, z) => {
  if (response.status >= 400 && !response.skipThrowForStatus) throw errorOf(response, z);
  return response;
};

/**
 * The error of a refusal, in the words of the API; of a reply that is not the API's, by its status.
 * @param {HttpResponse} response
 * @param {ZObject} z
 * @param {string} [context] what people have to know besides
 */
function errorOf({ status, data }, z, context = '') {
  const { code, message, request_id: requestId } = /** @type {any} */ (data)?.error ?? {};
  return typeof message === 'string'
    ? new z.errors.Error(`${context}${message} (${requestId})`, code, status)
    : new z.errors.Error(`${context}PaperLink did not answer as expected (HTTP ${status}).`, `http_${status}`, status);
}

/**
 * Carries out an operation and returns the resource in its reply.
 * @param {ZObject} z
 * @param {Bundle} bundle
 * @param {'GET' | 'POST'} method
 * @param {string} path
 * @param {{ params?: object, body?: object }} [content]
 */
async function call(z, bundle, method, path, content = {}) {
  const response = await z.request({ method, url: addressOf(bundle, path), ...content });
  return /** @type {any} */ (response.data).data;
}

module.exports = { addressOf, authorize, call, defaultOrigin, errorOf, explainRefusal };
