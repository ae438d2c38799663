import { type ContractDocument, type ContractOperation, type ContractParameter, resolve } from './document';
import { invalidRequest } from './validation-errors';

const integer = /^-?(0|[1-9]\d*)$/;

/**
 * Checks how query parameters are written where express-openapi-validator takes too much: `1e1`, `0x10` and ` 5` for integers, JSON for objects.
 * @throws ApiError 400
 */
export function queryFormCheck(
  contract: ContractDocument,
  operation: ContractOperation,
): (query: Record<string, unknown>) => void {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(contract, parameter));
  const integers = namesOf(parameters, (parameter) => parameter.schema.type === 'integer');
  const objects = namesOf(parameters, (parameter) => parameter.style === 'deepObject');
  return (query) => {
    for (const [name, value] of Object.entries(query)) {
      if (objects.has(name) !== (typeof value === 'object')) {
        throw misspelt(name, `must be written ${name}${objects.has(name) ? '[key]' : ''}=value`);
      }
      if (integers.has(name) && !integer.test(value as string)) throw misspelt(name, 'must be an integer');
    }
  };
}

function namesOf(parameters: ContractParameter[], matches: (parameter: ContractParameter) => boolean): Set<string> {
  return new Set(
    parameters.filter((parameter) => parameter.in === 'query' && matches(parameter)).map(({ name }) => name),
  );
}

const misspelt = (name: string, message: string) => invalidRequest([{ path: `/query/${name}`, code: 'type', message }]);
