/** The lines behind a plot, at places from 0 to 1: upright ones from the left, level ones from the bottom. */
export function Grid({ across, up }: { readonly across: readonly number[]; readonly up: readonly number[] }) {
  return (
    <svg class="grid" aria-hidden="true">
      {across.map((place) => (
        <line key={`x${place}`} x1={percent(place)} x2={percent(place)} y1="0" y2="100%" />
      ))}
      {up.map((place) => (
        <line key={`y${place}`} x1="0" x2="100%" y1={percent(1 - place)} y2={percent(1 - place)} />
      ))}
    </svg>
  );
}

const percent = (place: number) => `${Math.round(place * 1e4) / 100}%`;
