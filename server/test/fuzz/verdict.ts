import { problemsWith } from '../contract/oracle';
import { type Operation, type Parameter, takesForm } from '../contract/operations';
import { isFields, sentFields } from './form';
import type { RequestModel } from './model';

export type Verdict = 'accept' | 'refuse' | 'undecided';

/** Whether the contract, and the bounds the API documents around it, allow a request; judged without the server's code. */
export function judge(operation: Operation, model: RequestModel): Verdict {
  const verdicts = [
    judgePath(operation, model),
    judgeQuery(operation, model),
    judgeHeaders(operation, model),
    judgeBody(operation, model),
  ];
  if (verdicts.includes('undecided')) return 'undecided';
  return verdicts.includes('refuse') ? 'refuse' : 'accept';
}

const verdict = (allowed: boolean): Verdict => (allowed ? 'accept' : 'refuse');
/** Whether text has no half of a surrogate pair, so that UTF-8 can carry it. */
export const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text);
const isStorable = (text: string) => isWellFormed(text) && !text.includes('\0');
const fits = (parameter: Parameter, value: unknown) => problemsWith(parameter.schema, value).length === 0;

function judgePath(operation: Operation, model: RequestModel): Verdict {
  const values = Object.values(model.path);
  // An empty segment is another address, and what is not UTF-8 is none.
  if (values.some((value) => value === '' || !isWellFormed(value))) return 'undecided';
  return verdict(
    operation.parameters
      .filter((parameter) => parameter.in === 'path')
      .every((parameter) => fits(parameter, model.path[parameter.name]) && isStorable(model.path[parameter.name]!)),
  );
}

function judgeQuery(operation: Operation, { query, rawQuery }: RequestModel): Verdict {
  if (rawQuery !== undefined) return 'undecided';
  if (query.some(([name, value]) => !isWellFormed(name) || !isWellFormed(value))) return 'undecided';
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'query');
  const objects = new Map<Parameter, Record<string, string>>();
  const seen = new Set<string>();
  for (const [name, value] of query) {
    if (seen.has(name) || !isStorable(name) || !isStorable(value)) return 'refuse';
    seen.add(name);
    // Not on long names, for which a pattern like this takes more stack than there is; no parameter has one.
    const [, outer, inner] = (name.length < 1000 && /^([^[\]]+)\[([^[\]]+)\]$/.exec(name)) || [];
    const parameter = parameters.find((candidate) => candidate.name === (outer ?? name));
    const isObject = parameter?.style === 'deepObject';
    if (!parameter || isObject !== (inner !== undefined) || inner === '__proto__') return 'refuse';
    if (isObject) objects.set(parameter, { ...objects.get(parameter), [inner!]: value });
    else if (!fits(parameter, typed(parameter, value))) return 'refuse';
  }
  return verdict([...objects].every(([parameter, value]) => fits(parameter, value)));
}

/** An integer in a query is its decimal digits and a boolean its name, nothing else. */
function typed(parameter: Parameter, text: string): unknown {
  if (parameter.schema.type === 'boolean') return /^(true|false)$/.test(text) ? text === 'true' : text;
  if (parameter.schema.type !== 'integer') return text;
  return /^-?(0|[1-9]\d*)$/.test(text) ? Number(text) : text;
}

function judgeHeaders(operation: Operation, { headers }: RequestModel): Verdict {
  if (operation.body && ('Content-Type' in headers || 'Content-Encoding' in headers)) return 'undecided';
  return verdict(
    operation.parameters
      .filter((parameter) => parameter.in === 'header' && headers[parameter.name] !== undefined)
      .every((parameter) => fits(parameter, headers[parameter.name]!.trim())),
  );
}

function judgeBody(operation: Operation, { body }: RequestModel): Verdict {
  if (!operation.body) return 'accept';
  if (!body) return verdict(!operation.body.required);
  if ('raw' in body && body.raw.length === 0) return verdict(!operation.body.required);
  if (takesForm(operation)) return judgeForm(operation, body);
  let value: unknown;
  try {
    const text =
      'raw' in body ? new TextDecoder('utf-8', { fatal: true }).decode(body.raw) : JSON.stringify(body.value);
    value = JSON.parse(text);
  } catch {
    return 'refuse';
  }
  return verdict(isBounded(value, 32) && problemsWith(operation.body.schema, value).length === 0);
}

function judgeForm(operation: Operation, body: NonNullable<RequestModel['body']>): Verdict {
  if ('raw' in body || !isFields(body.value)) return 'refuse';
  const fields = sentFields(operation, body.value);
  return verdict(isBounded(fields, 32) && problemsWith(operation.body!.schema, fields).length === 0);
}

/** What the API refuses whatever the schema says: deep nesting, names and text that cannot be stored. */
function isBounded(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  return Object.entries(value).every(
    ([name, child]) => name !== '__proto__' && isStorable(name) && isBounded(child, depth - 1),
  );
}
