import type { PaperLink, ProductBatchItem, ProductBatchResult } from '@paperlink/sdk';
import { toBatches } from './batches';
import type { Catalog, CatalogItem, Remark } from './catalog';
import { syncMark } from './product';
import type { Progress } from './progress';

const skuTaken = 'sku_taken';

/** One run of the sync. What it has done so far stands in its fields, also after a call of it rejects. */
export class Sync {
  readonly tally = { created: 0, updated: 0, unchanged: 0, archived: 0 };
  /** Products the API refused, and why. */
  readonly failed: Remark[] = [];
  readonly notes: Remark[] = [];

  constructor(
    readonly paperlink: PaperLink,
    readonly progress: Progress,
    readonly signal: AbortSignal,
  ) {}

  /**
   * Creates and updates the products. One may be refused because its SKU still belongs to a product that gives it up further down in the file.
   * Those are sent without their SKU, which frees what they held themselves, and then with it again; what is refused even then
   * shares its SKU with a product that is not in the file, and stays without.
   */
  async upload(items: CatalogItem[]): Promise<void> {
    const blocked: CatalogItem[] = [];
    await this.#upsert('Sending products', items, (item, result) => {
      if (result.error?.code === skuTaken) blocked.push(item);
      else this.#record(item.line, result);
    });
    const bare = new Map<CatalogItem, ProductBatchResult>();
    const withoutSku = blocked.map((item) => ({ ...item, product: { ...item.product, sku: null } }));
    await this.#upsert('Sending products whose SKU is taken', withoutSku, (_, result, index) => {
      bare.set(blocked[index]!, result);
    });
    await this.#upsert('Trying their SKU again', blocked, (item, result) => {
      const earlier = bare.get(item)!;
      if (result.error?.code === skuTaken) this.#noteTakenSku(item);
      this.#record(item.line, earlier.outcome === 'created' || result.error?.code === skuTaken ? earlier : result);
    });
  }

  /** Archives the active products that an earlier sync has made and that are not in the file any more. */
  async archiveMissing(present: Catalog['present']): Promise<void> {
    const missing: { id: string; externalId: string | null }[] = [];
    for await (const product of this.paperlink.products.list(
      { metadata: syncMark, limit: 100 },
      { signal: this.signal },
    )) {
      if (product.externalId === null || !present.has(product.externalId)) missing.push(product);
    }
    const changes = missing.map(({ id }) => ({ action: 'archive' as const, id }));
    await this.#send('Archiving products', changes, (result, index) => {
      this.#record(undefined, result, `archiving "${missing[index]?.externalId}": `);
    });
  }

  #noteTakenSku({ line, product }: CatalogItem): void {
    const text = `another product, perhaps an archived one, has the SKU "${product.sku}"; the product goes without a SKU`;
    this.notes.push({ line, text });
  }

  #upsert(
    what: string,
    items: CatalogItem[],
    each: (item: CatalogItem, result: ProductBatchResult, index: number) => void,
  ): Promise<void> {
    const changes = items.map(({ externalId, product }) => ({ action: 'upsert' as const, externalId, product }));
    return this.#send(what, changes, (result, index) => each(items[index]!, result, index));
  }

  /** Sends changes in batches and hands each result on with the index of its change. */
  async #send(what: string, changes: ProductBatchItem[], each: (result: ProductBatchResult, index: number) => void) {
    this.progress.start(what, changes.length);
    let sent = 0;
    for (const items of toBatches(changes)) {
      const { results } = await this.paperlink.products.batch({ items }, { signal: this.signal });
      for (const result of results) each(result, sent + result.index);
      sent += items.length;
      this.progress.update(sent);
    }
  }

  #record(line: number | undefined, { outcome, error }: ProductBatchResult, about = ''): void {
    if (outcome !== 'failed') this.tally[outcome] += 1;
    else
      this.failed.push({
        line,
        text: `${about}${error?.message ?? 'the API refused it'} (${error?.code ?? 'unknown'})`,
      });
  }
}
