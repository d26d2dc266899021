/** A sentence on the places that an alias makes of one reference, with a blank before it; empty for one place. */
export function alsoUsed({ places }: { readonly places: number }): string {
  return places === 1 ? '' : ` Through aliases it serves ${places} places.`;
}
