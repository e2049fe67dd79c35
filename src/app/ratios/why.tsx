import type { Shown } from '../compare/state.ts';
import { text } from '../strings/index.ts';
import { tipRatio } from './ratios.ts';

/** Short sentences with their sources. */
export function Why({ shown }: { readonly shown: Shown }) {
  const { why } = text.ratios;
  const { tip_level } = shown.settings;
  const tip = tipRatio(shown);
  const lines = [
    { says: why.receptor, source: why.receptorSource },
    { says: why.dose, source: why.doseSource },
    { says: why.plasma, source: why.plasmaSource },
    { says: tip === undefined ? why.csf : `${why.csf} ${why.tip(tip_level, tip)}`, source: why.csfSource },
  ];
  return (
    <details class="ratio-why" data-testid="why">
      <summary>{why.summary}</summary>
      <ul>
        {lines.map(({ says, source }) => (
          <li key={source}>
            {says} <span class="cite">{source}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
