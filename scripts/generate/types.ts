import openapiTS, { astToString } from 'openapi-typescript';
import type { OpenApiDocument } from './bundle';
import { generatedNotice } from './notice';

/** The TypeScript types of a whole description, as openapi-typescript writes them. */
export async function renderTypes(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as never, {
    alphabetize: false,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return generatedNotice + astToString(nodes);
}
