import { useMemo, useState } from 'preact/hooks';
import type { Case } from '../../../case/index.ts';
import type { Problem } from '../../../problem/index.ts';
import { withChange } from '../../../titration/index.ts';
import { FieldProblem, Segmented } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { Delivers } from './delivers.tsx';
import type { FormProps } from './form-props.ts';
import { lineWays, type Way } from './line-ways.ts';
import { sayDay, sayDrug, sayLineVolume, sayStrength } from './say.ts';
import { Tick } from './tick.tsx';

const words = titrateText.upkeep.change;

/** Another strength for the same dose, and what the line delivers until it has run out, before anything is ordered. */
export function ChangeForm({ plan, upkeep, settling, onDone, onClose }: FormProps) {
  const titrate = useTitrate();
  const { at_s, fill } = upkeep;
  const others = titrate.practice.value.concentrations_mcg_mL.filter(
    (strength) => strength !== fill.concentration_mcg_mL,
  );
  const [wanted, setWanted] = useState<number>();
  const to_mcg_mL = others.find((strength) => strength === wanted) ?? others.at(-1);
  const [way, setWay] = useState<Way>('bridge');
  const [rinsed, setRinsed] = useState(true);
  const [refused, setRefused] = useState<Problem>();
  const ways = useMemo(
    () => (to_mcg_mL === undefined ? undefined : lineWays(plan, at_s, to_mcg_mL, rinsed)),
    [plan, at_s, to_mcg_mL, rinsed],
  );

  if (to_mcg_mL === undefined) return <p class="plan">{words.none}</p>;
  const change = { to_mcg_mL, bridge: way === 'bridge', rinsed };
  const line = ways?.of[way];
  const problem = line?.ok === false ? line.problems[0] : refused;

  function take() {
    if (settling) return;
    const says = words.did(sayStrength(change.to_mcg_mL), sayDay(at_s));
    const problems = titrate.edit((now) => withChange(now, at_s, change), says);
    setRefused(problems[0]);
    if (problems.length === 0) onDone(says);
  }

  return (
    <div class="upkeep-form" data-testid="upkeep-change-form" data-state={settling ? 'settling' : 'settled'}>
      <p class="upkeep-form-title">{words.title}</p>
      <Segmented
        name="upkeep-strength"
        label={words.strength}
        options={others}
        say={sayStrength}
        value={to_mcg_mL}
        onChange={setWanted}
      />
      <div class="upkeep-ticks">
        <Tick
          testid="upkeep-bridge"
          label={words.bridge}
          checked={way === 'bridge'}
          onChange={(on) => setWay(on ? 'bridge' : 'without')}
        />
        <Tick testid="upkeep-rinsed" label={words.rinsed} checked={rinsed} onChange={setRinsed} />
      </div>
      <FieldProblem id="upkeep-change-problem" problem={problem} />
      {ways !== undefined && (
        <>
          <p class="plan">
            {words.line(sayLineVolume(ways.dead_mL), sayDrug(ways.dead_mL * fill.concentration_mcg_mL))}
          </p>
          <Delivers ways={ways} chosen={way} rinsed={rinsed} />
        </>
      )}
      <div class="upkeep-form-foot">
        <button
          type="button"
          class="button button-main"
          aria-disabled={settling}
          data-testid="upkeep-change-take"
          onClick={take}
        >
          {words.take(sayDay(at_s))}
        </button>
        <button type="button" class="button button-quiet" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
      {hasLater(plan, at_s, fill.concentration_mcg_mL) && <p class="cite">{words.later}</p>}
    </div>
  );
}

/** Orders after today that say the present strength. */
function hasLater({ log }: Case, at_s: number, mcg_mL: number): boolean {
  return log.some((entry) => {
    if (entry.at_s <= at_s) return false;
    if (entry.kind === 'prescription') return entry.prescription.concentration_mcg_mL === mcg_mL;
    return entry.kind === 'refill' && entry.concentration_mcg_mL === mcg_mL;
  });
}
