import { ApiPromise, type Reply } from './api-promise';

interface PageData<T> {
  data: T[];
  hasMore: boolean;
  nextCursor: string | null;
}

type FetchPage<T> = (after?: string) => Promise<Reply<PageData<T>>>;

/** One page of a list. Iterating it gives its items and those of every page after it. */
export class Page<T> implements PageData<T>, AsyncIterable<T> {
  readonly data: T[];
  readonly hasMore: boolean;
  /** What `after` takes to give the next page; null on the last. */
  readonly nextCursor: string | null;
  readonly #fetchPage: FetchPage<T>;

  constructor(page: PageData<T>, fetchPage: FetchPage<T>) {
    this.data = page.data;
    this.hasMore = page.hasMore;
    this.nextCursor = page.nextCursor;
    this.#fetchPage = fetchPage;
  }

  /** Fetches the page after this one, with the same filters and options. Rejects with a RangeError when `hasMore` is false. */
  nextPage(): PagePromise<T> {
    if (this.hasMore && this.nextCursor !== null) return PagePromise.from(this.#fetchPage, this.nextCursor);
    return PagePromise.from(() =>
      Promise.reject(new RangeError('This is the last page: check hasMore before nextPage().')),
    );
  }

  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    return walk(this);
  }
}

async function* walk<T>(page: Page<T>): AsyncGenerator<T, void, undefined> {
  yield* page.data;
  while (page.hasMore) {
    page = await page.nextPage();
    yield* page.data;
  }
}

/** The promise of a page; `for await` over it walks the items of all pages. */
export class PagePromise<T> extends ApiPromise<Page<T>> implements AsyncIterable<T> {
  /** Fetches the page after a cursor, or the first one. */
  static from<T>(fetchPage: FetchPage<T>, after?: string): PagePromise<T> {
    const toPage = (reply: Reply<PageData<T>>) => ({ ...reply, data: new Page(reply.data, fetchPage) });
    return new PagePromise(fetchPage(after).then(toPage));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* await this;
  }
}
