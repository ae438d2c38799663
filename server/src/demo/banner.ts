import type { Demo } from './seed';

/** What a person who started the server by hand wants to know. */
export function banner(url: string, metricsUrl: string, demo: Demo): string {
  return `
  Settings          ${url}/settings
  PaperLink API     ${url}/api/v1
  Reference         ${url}/api/docs
  OpenAPI document  ${url}/api/v1/openapi.json
  Health, metrics   ${url}/healthz   ${metricsUrl}/metrics

  Sign in           ${demo.ownerEmail} / ${demo.ownerPassword}
  Test key          ${demo.testKey}

  Try it            curl ${url}/api/v1/products -H 'Authorization: Bearer ${demo.testKey}'
  Stop              Ctrl-C
`;
}
