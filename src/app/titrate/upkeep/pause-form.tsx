import { useMemo, useState } from 'preact/hooks';
import type { Case, Pump } from '../../../case/index.ts';
import type { Problem } from '../../../problem/index.ts';
import {
  deadVolume_mL,
  lineDelivers,
  PAUSES,
  type Pause,
  pauseEntries,
  type Upkeep,
  withEntries,
} from '../../../titration/index.ts';
import { sayFlow, sayNumber, withUnit } from '../../numbers/index.ts';
import { FieldProblem, Segmented } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import type { FormProps } from './form-props.ts';
import { sayDaily, sayDay, sayDrug } from './say.ts';
import { Tick } from './tick.tsx';

const words = titrateText.upkeep.pause;
/** Two days: what comes out first is still what stood in the line. */
const FIRST_h = 48;

/** Ways of pausing the pump, with what each still delivers. */
export function PauseForm({ plan, upkeep, settling, onDone, onClose }: FormProps) {
  const titrate = useTitrate();
  const { at_s } = upkeep;
  const [pause, setPause] = useState<Pause>('minimum_rate');
  const [overdose, setOverdose] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const stop = pause === 'pump_stop';
  const said = useMemo(() => sayPause(plan, upkeep, pause), [plan, at_s, pause]);

  function take() {
    if (settling) return;
    const says = words.did[pause](sayDay(at_s));
    const problems = titrate.edit(
      (now) => withEntries(now, pauseEntries(now, at_s, pause, stop && overdose)),
      says,
    );
    setProblem(problems[0]);
    if (problems.length === 0) onDone(says);
  }

  return (
    <div class="upkeep-form" data-testid="upkeep-pause-form" data-state={settling ? 'settling' : 'settled'}>
      <p class="upkeep-form-title">{words.title}</p>
      <Segmented
        name="upkeep-pause"
        label={words.choice}
        labelHidden
        options={PAUSES}
        say={(option) => words.ways[option]}
        value={pause}
        onChange={setPause}
        full
      />
      <div class="plan" data-testid="upkeep-pause-says" aria-live="polite">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {stop && (
        <Tick testid="upkeep-overdose" label={words.overdose} checked={overdose} onChange={setOverdose} />
      )}
      <FieldProblem id="upkeep-pause-problem" problem={problem} />
      <div class="upkeep-form-foot">
        <button
          type="button"
          class="button button-main"
          aria-disabled={settling}
          data-testid="upkeep-pause-take"
          onClick={take}
        >
          {words.take[pause](sayDay(at_s))}
        </button>
        <button type="button" class="button button-quiet" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

/** What a way of pausing comes to; the amounts are those of the engine, through the line as it stands. */
function sayPause(plan: Case, { at_s, minimum, pump }: Upkeep, pause: Pause): readonly string[] {
  const paused = withEntries(plan, pauseEntries(plan, at_s, pause));
  if (!paused.ok) return [];
  const flow = withUnit(sayFlow(minimum.flow_mL_day), 'mL/day');
  const first = lineDelivers(paused.value, at_s, FIRST_h).delivered_mcg;
  const amount = words.first(sayDrug(first), sayNumber(FIRST_h, 0));
  switch (pause) {
    case 'minimum_rate': {
      const shown =
        minimum.shown_mcg_day === minimum.real_mcg_day ? [] : [words.shown(sayDaily(minimum.shown_mcg_day))];
      return [words.says.minimum_rate(flow, sayDaily(minimum.real_mcg_day)), ...shown, amount];
    }
    case 'saline':
      return [words.says.saline(flow, words.days(sayNumber(drugDays(paused.value, at_s, pump), 1))), amount];
    case 'pump_stop':
      return [words.says.pump_stop, amount];
  }
}

/** Days until no drug leaves the tip any more. */
function drugDays(paused: Case, at_s: number, pump: Pump): number {
  const longest_h = (24 * deadVolume_mL(paused, pump)) / pump.minimum_flow_mL_day;
  const { steps } = lineDelivers(paused, at_s, Math.ceil(longest_h) + 1);
  return (steps.findLast((step) => step.delivered_mcg_h > 0)?.to_h ?? 0) / 24;
}
