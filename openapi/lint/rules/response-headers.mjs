const required = [
  'Request-Id',
  'RateLimit-Policy',
  'RateLimit',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
];

/** Every response carries the request's id and the state of the quota, errors included. */
export function responseHeaders() {
  return {
    Paths: {
      Response(response, { location, report }) {
        const missing = required.filter((name) => !response.headers?.[name]);
        if (missing.length === 0) return;
        report({
          message: `This response lacks ${missing.join(', ')}; refer to shared/headers.`,
          location: response.headers ? location.child('headers').key() : location.key(),
        });
      },
    },
  };
}
