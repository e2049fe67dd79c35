/** One field of a form; `key` is its place in the draft and the path of its Problem. */
export type Field =
  | {
      readonly kind: 'number';
      readonly key: string;
      readonly label: string;
      readonly unit: string;
      readonly hint?: string;
      /** Another path whose Problems are shown here. */
      readonly also?: string;
    }
  | { readonly kind: 'text'; readonly key: string; readonly label: string; readonly hint?: string }
  | {
      readonly kind: 'choice';
      readonly key: string;
      readonly label: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly hint?: string;
      readonly also?: string;
    }
  | { readonly kind: 'yes'; readonly key: string; readonly label: string; readonly hint?: string }
  /** Typed doses of tablets, each with its time. */
  | { readonly kind: 'doses'; readonly key: 'doses' }
  /** Words between the fields. */
  | { readonly kind: 'says'; readonly key: string; readonly text: string; readonly source?: string }
  /** The 24-hour pattern, which another panel edits. */
  | { readonly kind: 'flex'; readonly key: 'prescription.mode'; readonly text: string };

/** Paths of Problems that can be shown at a field, with the key of that field. */
export function placesOf(
  fields: readonly Field[],
  draft: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const field of fields) {
    if (field.kind === 'says') continue;
    places.set(field.key, field.key);
    if ('also' in field && field.also !== undefined) places.set(field.also, field.key);
    if (field.kind !== 'doses') continue;
    for (const key of Object.keys(draft)) if (key.startsWith('doses[')) places.set(key, key);
  }
  return places;
}
