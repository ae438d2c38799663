let restore = () => {};

/** Puts something in the place of a global, until `restoreGlobal` is called. */
export function withGlobal(name: 'navigator' | 'crypto', value: unknown): void {
  const original = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, { value, configurable: true });
  restore = () =>
    original ? Object.defineProperty(globalThis, name, original) : Reflect.deleteProperty(globalThis, name);
}

export function restoreGlobal(): void {
  restore();
}
