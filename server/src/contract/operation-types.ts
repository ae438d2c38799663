import type { FileBody, StoredFileBody } from './file-body';
import type { ReceivedFile } from './received-file';

type JsonContent<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;

/** JSON where the description has some, a file where it has another media type, nothing where it has none. */
type ReplyBody<T> = T extends { content: { 'application/json': infer Body } }
  ? Body
  : T extends { content: object }
    ? FileBody | StoredFileBody
    : undefined;

/** The statuses a handler may answer with; errors are thrown. */
type SuccessStatus = 200 | 201 | 202 | 204;

/** One operation of a description, as openapi-typescript writes its type. */
interface OperationTypes {
  parameters: object;
  responses: object;
}

/** What an operation is given as path or query parameters. */
export type ParametersOf<Operation extends OperationTypes, In extends string> = Operation['parameters'] extends {
  [K in In]?: infer P;
}
  ? Exclude<P, undefined>
  : Record<string, never>;

/** The body an operation is given: JSON, or the fields of a form with its file. */
export type BodyOf<Operation> = Operation extends { requestBody: infer Body }
  ? Body extends { content: { 'multipart/form-data': infer Fields } }
    ? Omit<Fields, 'file'> & { file: ReceivedFile }
    : JsonContent<Body>
  : undefined;

/** What an operation answers: a status of its description with that one's body. */
export type ReplyOf<Operation extends OperationTypes> = {
  [Status in keyof Operation['responses'] & SuccessStatus]: {
    status: Status;
    body: ReplyBody<Operation['responses'][Status]>;
    headers?: Record<string, string>;
    confidential?: boolean;
  };
}[keyof Operation['responses'] & SuccessStatus];

/** A reply whatever its operation. */
export interface AnyReply {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
  /** Whether it holds a secret: then it is kept sealed for replays. */
  confidential?: boolean;
}
