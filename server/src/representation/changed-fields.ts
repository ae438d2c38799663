import stringify from 'safe-stable-stringify';

/** The earlier values of the fields in which two wire forms differ, without the time of the change itself. */
export function changedFields<Wire extends object>(before: Wire, after: Wire): Partial<Wire> {
  const names = (Object.keys(before) as (keyof Wire)[]).filter(
    (name) => name !== 'updatedAt' && stringify(before[name]) !== stringify(after[name]),
  );
  return Object.fromEntries(names.map((name) => [name, before[name]])) as Partial<Wire>;
}
