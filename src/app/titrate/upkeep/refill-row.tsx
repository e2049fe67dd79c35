import { useSignal } from '@preact/signals';
import type { Problem } from '../../../problem/index.ts';
import { refillEntries, type Upkeep, withEntries } from '../../../titration/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { FieldProblem, NumberField } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { sayDay } from './say.ts';
import { checkVolume } from './volume.ts';

const words = titrateText.upkeep.refill;
const STEP_mL = 1;

/** How much goes in, and the refill itself: the strength stays, and what is left is drawn out and measured. */
export function RefillRow(props: { readonly upkeep: Upkeep; readonly onDone: (says: string) => void }) {
  const { upkeep, onDone } = props;
  const titrate = useTitrate();
  const chosen_mL = useSignal<number | undefined>(undefined);
  const problem = useSignal<Problem | undefined>(undefined);
  const { capacity_mL } = upkeep.pump;
  const volume_mL = chosen_mL.value ?? capacity_mL;

  function refill() {
    // A refused text is still in the field; leaving it for the button has just said so.
    if (problem.value !== undefined) return;
    const at_s = titrate.today_s.value;
    const says = words.did(sayDay(at_s));
    const asked_mL = chosen_mL.value ?? capacity_mL;
    const problems = titrate.edit((plan) => withEntries(plan, refillEntries(plan, at_s, asked_mL)), says);
    problem.value = problems[0];
    if (problems.length === 0) onDone(says);
  }

  return (
    <div class="upkeep-refill is-pump">
      <div class="upkeep-refill-row">
        <span class="label" aria-hidden="true">
          {words.short}
        </span>
        <NumberField
          testid="upkeep-volume"
          label={words.volume}
          unit="mL"
          value={volume_mL}
          say={(mL) => sayNumber(mL, 2)}
          step={(mL, steps) => Math.min(capacity_mL, Math.max(STEP_mL, mL + steps * STEP_mL))}
          check={(typed) => checkVolume(typed, titrate.plan.value, titrate.today_s.value)}
          problem={problem.value}
          problemId="upkeep-volume-problem"
          onProblem={(next) => {
            problem.value = next;
          }}
          onChange={(next) => {
            chosen_mL.value = next;
          }}
        />
        <button type="button" class="button button-main" data-testid="upkeep-refill" onClick={refill}>
          {words.button}
        </button>
      </div>
      <FieldProblem id="upkeep-volume-problem" problem={problem.value} />
    </div>
  );
}
