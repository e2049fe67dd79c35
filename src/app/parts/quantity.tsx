import type { ReadonlySignal } from '@preact/signals';

/** A number and its unit; the space between them never breaks. A signal updates the text alone. */
export function Quantity({
  number,
  unit,
}: {
  readonly number: string | ReadonlySignal<string>;
  readonly unit: string;
}) {
  return (
    <span class="num nowrap">
      {number}
      {unit !== '' && <span class="unit">{`\u00a0${unit}`}</span>}
    </span>
  );
}
