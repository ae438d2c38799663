/** The JSON types a schema names, whether it names one or a list. */
export function typesOf(schema) {
  return [schema.type ?? []].flat();
}
