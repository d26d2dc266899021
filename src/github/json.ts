/** A property of what came as JSON; undefined where it is no object or has none of that name. */
export function propertyOf(value: unknown, name: string): unknown {
  if (value === null || typeof value !== 'object') return undefined;
  const own: { readonly value?: unknown } | undefined = Object.getOwnPropertyDescriptor(value, name);
  return own?.value;
}

/** The property at the end of a path of names. */
export function propertyAt(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce(propertyOf, value);
}

/** A property that is text; undefined where it is anything else. */
export function textOf(value: unknown, ...names: readonly string[]): string | undefined {
  const found = propertyAt(value, ...names);
  return typeof found === 'string' ? found : undefined;
}

/** A property that is a number; undefined where it is anything else. */
export function numberOf(value: unknown, ...names: readonly string[]): number | undefined {
  const found = propertyAt(value, ...names);
  return typeof found === 'number' ? found : undefined;
}

/** A property that is a list; empty where it is anything else. */
export function listOf(value: unknown, ...names: readonly string[]): readonly unknown[] {
  const found = propertyAt(value, ...names);
  return Array.isArray(found) ? found : [];
}
