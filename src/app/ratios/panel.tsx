import { oralFactsOf, useSweep } from '../by-dose/sweep.ts';
import { extent } from '../compare/arm.ts';
import { usePage } from '../compare/context.ts';
import { useSlowed } from '../compare/rested.ts';
import { ORAL_LABEL_mg_day } from '../compare/rules.ts';
import type { Shown } from '../compare/state.ts';
import { sayDose, sayNumber, sayScore, withUnit } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { equalEffect } from './equal-effect.ts';
import { Picture, pictureOf } from './picture.tsx';
import { type Ratio, ratiosOf } from './ratios.ts';
import { Why } from './why.tsx';

const READABLE_ms = 120;

/** Dose, plasma and CSF, intrathecal to oral: three different ratios, and no factor to convert by. */
export function RatiosPanel() {
  const { compare } = usePage();
  // Large numbers that change sixty times a second cannot be read, and would cost the curves their frame.
  const shown = useSlowed(compare.shown, READABLE_ms).value;
  const words = text.ratios;
  return (
    <section class="panel ratios" data-testid="ratios">
      <header class="panel-head">
        <h2>{words.title}</h2>
        <span class="sub" data-testid="no-factor">
          {words.noFactor}
        </span>
      </header>
      <div class="ratio-row">
        {shown && ratiosOf(shown).map((ratio) => <Cell key={ratio.id} ratio={ratio} />)}
      </div>
      <div class="ratio-foot">
        <p data-testid="equal-effect">
          <b>{words.equal.name}:</b> {shown && <Equal shown={shown} />}
        </p>
        {shown && <Why shown={shown} />}
      </div>
    </section>
  );
}

function Cell({ ratio: { id, oral, pump, result } }: { readonly ratio: Ratio }) {
  const words = text.ratios;
  return (
    <section class="ratio" data-testid={`ratio-${id}`}>
      <h3>
        {words.names[id]} <span class="unit">{words.published[id]}</span>
      </h3>
      {result.kind === 'none' ? (
        <p class="ratio-none">
          <b>{words.none}.</b> {result.why}
        </p>
      ) : (
        <p class="ratio-figure num">{result.said}</p>
      )}
      {result.kind !== 'none' && (
        <figure>
          <Picture figure={result} />
          {pictureOf(result) === 'areas' && <figcaption>{words.areas}</figcaption>}
        </figure>
      )}
      <p class="ratio-pair num">
        <span class="is-oral">
          <b>{oral}</b> <span class="unit">{words.oral[id]}</span>
        </span>
        <span class="is-pump">
          <b>{pump}</b> <span class="unit">{words.pump[id]}</span>
        </span>
      </p>
    </section>
  );
}

function Equal({ shown }: { readonly shown: Shown }) {
  const { compare } = usePage();
  const sweep = useSweep(compare);
  return (
    <span>
      {sayEqual(shown, sweep.problems.value.length > 0, sweep.fresh.value, sweep.curves.value?.oral)}
    </span>
  );
}

/** The sentence on equal effect, whatever is known so far. */
export function sayEqual(
  { settings, pump, untreated }: Shown,
  failed: boolean,
  fresh: boolean,
  oral: Parameters<typeof equalEffect>[0] | undefined,
): string {
  const { equal } = text.ratios;
  if (settings.start !== 'settled') return equal.notSteady;
  if (failed) return equal.failed;
  if (!fresh || oral === undefined) return equal.waiting;
  const onPump = extent(pump, 'ashworth_leg').mean;
  const found = equalEffect(oral, {
    ...oralFactsOf(settings),
    untreated: untreated.tone,
    onPump,
    label_mg_day: ORAL_LABEL_mg_day,
  });
  const dose = withUnit(sayDose(settings.pump_mcg_day), 'mcg/day');
  const label = withUnit(sayDose(ORAL_LABEL_mg_day), 'mg/day');
  if (found.kind === 'beyond') return equal.beyond(label, dose, sayScore(onPump));
  if (found.kind !== 'dose') return equal[found.kind];
  return equal.dose(withUnit(sayNumber(found.mg_day, 0), 'mg/day'), dose, sayScore(onPump));
}
