/** A property of what came as JSON; undefined where it is no object or has none of that name. */
export function propertyOf(value: unknown, name: string): unknown {
  if (value === null || typeof value !== 'object') return undefined;
  const own: { readonly value?: unknown } | undefined = Object.getOwnPropertyDescriptor(value, name);
  return own?.value;
}
