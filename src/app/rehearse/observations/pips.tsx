/** Scales of few grades, as boxes: how many there are, and the first of them. */
const SCALES: ReadonlyMap<string, { readonly from: number; readonly boxes: number }> = new Map([
  ['tone_legs', { from: 1, boxes: 4 }],
  ['tone_arms', { from: 1, boxes: 4 }],
  ['spasms', { from: 0, boxes: 4 }],
  ['clonus', { from: 0, boxes: 3 }],
]);

export function Pips({ fact, value }: { readonly fact: string; readonly value: number | undefined }) {
  const scale = SCALES.get(fact);
  if (scale === undefined || value === undefined) return null;
  return (
    <span class="pips" aria-hidden="true">
      {Array.from({ length: scale.boxes }, (_, index) => (
        <i key={index} data-on={value - scale.from >= index + 0.5} />
      ))}
    </span>
  );
}
