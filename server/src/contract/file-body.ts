/** The body of a reply that is a file and not JSON. Only reads answer with one. */
export class FileBody {
  /** @param read makes the bytes; not called where the client has them already. @throws ApiError, which is told like any other */
  constructor(
    readonly mediaType: string,
    readonly read: () => Promise<Uint8Array>,
  ) {}
}
