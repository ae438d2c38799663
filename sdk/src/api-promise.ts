/** A reply: what it says and how it came. */
export interface Reply<T> {
  data: T;
  /** The HTTP response, for its status and headers; its body has been read. */
  response: Response;
  /** The `Request-Id` of the reply, to quote when asking about it. */
  requestId: string | undefined;
}

/** The promise of a resource, which can also give the HTTP response it came in. */
export class ApiPromise<T> extends Promise<T> {
  readonly #reply: Promise<Reply<T>>;

  constructor(reply: Promise<Reply<T>>) {
    super((resolve, reject) => reply.then(({ data }) => resolve(data), reject));
    this.#reply = reply;
  }

  /** `then` and its kin give plain promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** Resolves to the resource together with the HTTP response and the request id. */
  withResponse(): Promise<Reply<T>> {
    this.catch(() => {}); // The caller hears of a failure through the promise returned here.
    return this.#reply;
  }
}
