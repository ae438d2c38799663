/** The API takes at most this many changes in a request. */
const mostItems = 100;
/** Well below the size of body the API takes. */
const mostBytes = 800_000;

/** Splits items into batches that one request can carry, in their order. */
export function toBatches<Item>(items: Item[]): Item[][] {
  const batches: Item[][] = [];
  let bytes = Infinity;
  for (const item of items) {
    const itemBytes = Buffer.byteLength(JSON.stringify(item)) + 1;
    const last = batches.at(-1);
    if (!last || last.length === mostItems || bytes + itemBytes > mostBytes) {
      batches.push([item]);
      bytes = itemBytes;
    } else {
      last.push(item);
      bytes += itemBytes;
    }
  }
  return batches;
}
