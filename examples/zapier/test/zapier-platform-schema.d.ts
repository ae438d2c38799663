declare module 'zapier-platform-schema' {
  /** Holds an app, its functions written as text such as `$func$2$f$`, to what Zapier accepts. */
  export function validateAppDefinition(definition: unknown): { errors: unknown[] };
}
