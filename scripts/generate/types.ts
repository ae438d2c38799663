import openapiTS, { astToString } from 'openapi-typescript';
import type { OpenApiDocument } from './bundle';

export const generatedNotice = '// Generated from openapi/ by `npm run generate`. Do not edit.\n\n';

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
