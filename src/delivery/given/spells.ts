/** Something that acts with one size from one second to another. */
export interface Spell {
  readonly from_s: number;
  readonly to_s: number;
  /** A share, 0 to 1, of which several together never pass 1; or a rate, of which several add up. */
  readonly kind: 'share' | 'rate';
  readonly size: number;
  /** In which order those of one moment are taken together; of one rank the smaller first. */
  readonly rank: number;
}

export interface Level {
  readonly from_s: number;
  readonly to_s: number;
  readonly size: number;
}

/**
 * What spells come to together in [from_s, to_s): levels above 0 in turn, of which touching ones differ. Each share
 * takes its part of what the others leave. The order in which the spells are listed changes no bit.
 */
export function levelsOf(spells: readonly Spell[], from_s: number, to_s: number): readonly Level[] {
  const lasting = spells.filter((spell) => spell.size > 0 && spell.from_s < spell.to_s);
  const begins = [...lasting].sort((a, b) => a.from_s - b.from_s);
  const cuts = [...new Set(lasting.flatMap((spell) => [spell.from_s, spell.to_s]))].sort((a, b) => a - b);
  const changes: { readonly at_s: number; readonly size: number }[] = [];
  let there: readonly Spell[] = [];
  let next = 0;
  for (const at_s of cuts) {
    const begun: Spell[] = [];
    for (let spell = begins[next]; spell && spell.from_s <= at_s; spell = begins[++next]) begun.push(spell);
    there = [...there, ...begun].filter((spell) => spell.to_s > at_s);
    const size = together(there);
    if (size !== (changes.at(-1)?.size ?? 0)) changes.push({ at_s, size });
  }
  return changes.flatMap(({ at_s, size }, i) => {
    const level = {
      from_s: Math.max(at_s, from_s),
      to_s: Math.min(changes[i + 1]?.at_s ?? Number.POSITIVE_INFINITY, to_s),
      size,
    };
    return size > 0 && level.from_s < level.to_s ? [level] : [];
  });
}

function together(there: readonly Spell[]): number {
  const inOrder = [...there].sort((a, b) => a.rank - b.rank || a.size - b.size);
  const sizes = (kind: Spell['kind']) =>
    inOrder.filter((spell) => spell.kind === kind).map(({ size }) => size);
  const shares = sizes('share').reduce((sum, size) => sum + size * (1 - sum), 0);
  return sizes('rate').reduce((sum, size) => sum + size, shares);
}
