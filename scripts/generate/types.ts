import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { OpenApiDocument } from './bundle';
import { generatedNotice } from './notice';

/** The TypeScript types of a whole description, as openapi-typescript writes them. */
export async function renderTypes(document: OpenApiDocument): Promise<string> {
  return generatedNotice + astToString(await typesOf(document));
}

/** The same for the client, whose callers give files in any form it can send. */
export async function renderSdkTypes(document: OpenApiDocument): Promise<string> {
  const fileInput = ts.factory.createTypeReferenceNode('FileInput');
  const nodes = await typesOf(document, {
    inject: "import type { FileInput } from '../file-input';\n",
    transform: ({ format }, { path = '' }) =>
      format === 'binary' && path.startsWith('#/components/schemas/') ? fileInput : undefined,
  });
  return generatedNotice + astToString(nodes);
}

function typesOf(document: OpenApiDocument, options: Parameters<typeof openapiTS>[1] = {}) {
  return openapiTS(structuredClone(document) as never, {
    alphabetize: false,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    ...options,
  });
}
