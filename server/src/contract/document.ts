import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The parts of an OpenAPI 3.1 document the server looks into. */
export interface ContractDocument {
  openapi: string;
  info: Record<string, unknown>;
  servers: { url: string; description?: string }[];
  paths: Record<string, Record<string, ContractOperation>>;
  webhooks?: Record<string, unknown>;
  components: Record<string, Record<string, unknown>>;
}

export interface ContractOperation {
  operationId: string;
  deprecated?: boolean;
  /** Since when it is deprecated and when it will be gone, as in RFC 3339. */
  'x-deprecated-at'?: unknown;
  'x-sunset-at'?: unknown;
  security?: Record<string, string[]>[];
  /** Which roles in a team may use it, where it needs a session. */
  'x-roles'?: string[];
  parameters?: ContractParameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema: object }> };
  responses: Record<string, ContractResponse>;
}

export interface ContractParameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  style?: string;
  allowReserved?: boolean;
  schema: { type?: string };
}

export interface ContractResponse {
  $ref?: string;
  headers?: Record<string, { $ref?: string; required?: boolean }>;
  content?: Record<string, { schema: object }>;
}

/** Reads a bundled description. */
export function readContract(file: string): ContractDocument {
  return JSON.parse(readFileSync(file, 'utf8')) as ContractDocument;
}

/** What `$ref` of the document points to, or the value itself where it is not a reference. */
export function resolve<T extends object>(document: ContractDocument, value: T & { $ref?: string }): T {
  if (!value.$ref) return value;
  const [section, name] = value.$ref.replace('#/components/', '').split('/') as [string, string];
  return document.components[section]![name] as T;
}

/** Visits every object of a schema, or of a part of the document, among them all schemas; the outer ones first. */
export function walkSchemas(value: unknown, visit: (schema: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>);
  for (const child of Object.values(value)) walkSchemas(child, visit);
}

/** The document as clients see it, with its strong entity tag. */
export interface PublishedContract {
  document: ContractDocument;
  etag: string;
}

/** Names the server's own address in the document, so that a generated client or an import into another tool calls the right place. */
export function publishContract(document: ContractDocument, publicUrl: string): PublishedContract {
  const servers = document.servers.map((server) => ({ ...server, url: publicUrl + server.url }));
  const published = { ...document, servers };
  const digest = createHash('sha256').update(JSON.stringify(published)).digest('base64url').slice(0, 20);
  return { document: published, etag: `"${digest}"` };
}
