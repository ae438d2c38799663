/**
 * PaperLink's house style for OpenAPI descriptions, as a Redocly plugin. One file per rule in `rules/`;
 * redocly.yaml turns them on, and `fixtures/` holds a contract that keeps them all and the changes that break each.
 */
import { boundedArrays } from './rules/bounded-arrays.mjs';
import { boundedNumbers } from './rules/bounded-numbers.mjs';
import { boundedStrings } from './rules/bounded-strings.mjs';
import { closedRequests } from './rules/closed-requests.mjs';
import { errorResponses } from './rules/error-responses.mjs';
import { examplesPresent } from './rules/examples-present.mjs';
import { examplesValid } from './rules/examples-valid.mjs';
import { idempotencyKey } from './rules/idempotency-key.mjs';
import { operationIdVerb } from './rules/operation-id-verb.mjs';
import { operationRoles } from './rules/operation-roles.mjs';
import { operationSecurity } from './rules/operation-security.mjs';
import { pathsByReference } from './rules/paths-by-reference.mjs';
import { responseHeaders } from './rules/response-headers.mjs';
import { safePatterns } from './rules/safe-patterns.mjs';
import { typedSchemas } from './rules/typed-schemas.mjs';

export default function house() {
  return {
    id: 'house',
    rules: {
      oas3: {
        'bounded-arrays': boundedArrays,
        'bounded-numbers': boundedNumbers,
        'bounded-strings': boundedStrings,
        'closed-requests': closedRequests,
        'error-responses': errorResponses,
        'examples-present': examplesPresent,
        'examples-valid': examplesValid,
        'idempotency-key': idempotencyKey,
        'operation-id-verb': operationIdVerb,
        'operation-roles': operationRoles,
        'operation-security': operationSecurity,
        'paths-by-reference': pathsByReference,
        'response-headers': responseHeaders,
        'safe-patterns': safePatterns,
        'typed-schemas': typedSchemas,
      },
    },
  };
}
