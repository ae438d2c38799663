import type { PublishedContract } from '../../contract/document';
import type { Handlers } from '../../contract/handlers';
import type { operations } from '../../generated/types';

type Document = operations['getSpecification']['responses'][200]['content']['application/json'];

export function specificationHandlers(contract: PublishedContract): Handlers<'getSpecification'> {
  return {
    getSpecification() {
      return { status: 200, body: contract.document as unknown as Document, headers: { ETag: contract.etag } };
    },
  };
}
