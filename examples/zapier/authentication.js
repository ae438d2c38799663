const { call, defaultOrigin } = require('./requests');

/** @satisfies {import('zapier-platform-core').Authentication} */
const authentication = {
  type: 'custom',
  fields: [
    {
      key: 'apiKey',
      label: 'API key',
      type: 'password',
      required: true,
      helpText:
        'Create a key with the scope "read and write" in PaperLink under Settings → Integrations → Public API. A key that begins with `pk_test_` works on your test data.',
    },
    {
      key: 'baseUrl',
      label: 'Server address',
      type: 'string',
      required: false,
      default: defaultOrigin,
      helpText: 'Change it only if you run PaperLink on a server of your own.',
    },
  ],
  test: (z, bundle) => call(z, bundle, 'GET', '/me'),
  // Given what the test returned. The mode tells a test connection from the live one of the same team.
  connectionLabel: async (_z, { inputData: { team, key, mode } }) => `${team.name}, ${key.name} (${mode})`,
};

module.exports = authentication;
