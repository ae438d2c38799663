import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** How long one pattern may be examined, in milliseconds. One that takes longer counts as unsafe. */
const timeout = 30_000;

/** Patterns repeat from file to file; each is examined once per run. */
const verdicts = new Map();

/** No `pattern` may take more than linear time on any input: a request could stop the server with it (ReDoS, CWE-1333). */
export function safePatterns() {
  return {
    Schema(schema, { location, report }) {
      if (typeof schema.pattern === 'string') check(schema.pattern, location.child('pattern'), report);
      for (const pattern of Object.keys(schema.patternProperties ?? {})) {
        check(pattern, location.child(['patternProperties', pattern]).key(), report);
      }
    },
  };
}

function check(pattern, location, report) {
  if (!verdicts.has(pattern)) verdicts.set(pattern, examine(pattern));
  const fault = verdicts.get(pattern);
  if (fault)
    report({
      message: `This pattern ${fault}. Anchor it, bound its repetitions, or make them exclude each other.`,
      location,
    });
}

function examine(pattern) {
  // Validators compile patterns as Unicode expressions (JSON Schema 2020-12, section 6.3.3).
  const verdict = recheck().checkSync(pattern, 'u', { timeout });
  if (verdict.status === 'safe') return undefined;
  if (verdict.status === 'vulnerable') return `takes ${verdict.complexity.type} time on a hostile input`;
  return `could not be proved safe (${verdict.error.kind})`;
}

/** Loaded on first use: other commands read this plugin too. The JavaScript backend runs wherever Node does. */
function recheck() {
  process.env.RECHECK_BACKEND ??= 'pure';
  return require('recheck');
}
