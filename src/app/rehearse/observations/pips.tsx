/** Scales of few grades, as boxes up to the highest grade: as many are full as the grade says. */
const BOXES: ReadonlyMap<string, number> = new Map([
  ['tone_legs', 5],
  ['tone_arms', 5],
  ['spasms', 4],
  ['clonus', 3],
]);

export function Pips({ fact, value }: { readonly fact: string; readonly value: number | undefined }) {
  const boxes = BOXES.get(fact);
  if (boxes === undefined || value === undefined) return null;
  return (
    <span class="pips" aria-hidden="true">
      {Array.from({ length: boxes }, (_, index) => (
        <i key={index} data-on={value >= index + 0.5} />
      ))}
    </span>
  );
}
