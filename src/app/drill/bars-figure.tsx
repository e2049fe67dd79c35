import type { BarsPicture } from './picture/index.ts';

/** Bars from zero; the one that was asked for is solid. */
export function BarsFigure({ picture }: { readonly picture: BarsPicture }) {
  const { bars, limit, finding } = picture;
  const most = Math.max(...bars.map(({ value }) => value), limit?.value ?? 0);
  return (
    <div class="bars" role="img" aria-label={finding}>
      {bars.map(({ label, value, said, tone }) => (
        <div key={label} class="bar-row" style={{ '--share': value / most }}>
          <span class="bar-label num">{label}</span>
          <span class="bar-track">
            <span class={`bar bar-${tone}`} />
          </span>
          <span class="bar-said num">{said}</span>
        </div>
      ))}
      {limit !== undefined && (
        <div class="bar-row bar-limit" style={{ '--share': limit.value / most }}>
          <span />
          <span class="bar-track">
            <span class="bar-limit-mark" />
            <span class="bar-limit-label num">{limit.label}</span>
          </span>
          <span />
        </div>
      )}
    </div>
  );
}
