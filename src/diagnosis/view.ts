import type { Case, Patient, PumpMode } from '../case/index.ts';
import type { ExaminationKey, Shown } from '../examination/index.ts';
import { type Chart, chartOf } from './chart.ts';
import type { Flag } from './file.ts';
import type { Move } from './moves.ts';
import type { Mystery } from './mystery.ts';
import { type Look, moved, type Order, type Run, startRun, type Treatment } from './run.ts';
import type { Story } from './story.ts';
import { isTreatment } from './treat.ts';

/** What a learner may see of a run before he has answered: nothing in it says what is wrong. */
export interface View {
  readonly seed: number;
  readonly story: Story;
  /** Who it is, in facts that anybody may read in the notes; tone and spasms before any treatment. */
  readonly who: Pick<Patient, 'age_years' | 'cause' | 'tone_leg' | 'tone_arm' | 'spasm'>;
  readonly pump: string;
  readonly ordered: { readonly concentration_mcg_mL: number; readonly mode: PumpMode };
  readonly seen_s: number;
  readonly now_s: number;
  readonly chart: Chart;
  /** Severe signs now, of a patient whom nobody has treated yet. */
  readonly alarming: readonly Flag[];
  readonly results: readonly Shown[];
  readonly pending: readonly Pending[];
  readonly treatments: readonly Treatment[];
  readonly looks: readonly Look[];
}

export interface Pending {
  readonly examination: ExaminationKey;
  readonly answer_s: number;
}

export function runOf(mystery: Mystery, moves: readonly Move[]): Run {
  return moves.reduce(moved, startRun(mystery));
}

export function viewOf(run: Run): View {
  const { mystery, now_s, orders, treatments } = run;
  const chart = chartOf(run, firstTreated(run));
  const late = orders.filter(({ answer_s }) => answer_s > now_s);
  return {
    seed: mystery.seed,
    story: mystery.story,
    who: whoIn(mystery.scene.whole),
    pump: mystery.scene.whole.device.pump,
    ordered: orderedIn(mystery.scene.whole),
    seen_s: mystery.seen_s,
    now_s,
    chart,
    alarming: firstTreated(run) === undefined ? (chart.rows.at(-1)?.flags ?? []) : [],
    results: orders.filter(({ answer_s }) => answer_s <= now_s).map(withoutReasons),
    pending: late.map(({ examination, answer_s }) => ({ examination, answer_s })),
    treatments,
    looks: run.looks,
  };
}

/** Why it shows what it shows, and whether it misleads, is for later. */
function withoutReasons({ shown }: Order): Shown {
  return { ...shown, misled: false, why: [] };
}

export function firstTreated({ treatments, mystery }: Run): number | undefined {
  return treatments.find(({ action }) => isTreatment(action, mystery.sense))?.at_s;
}

function whoIn({ patient }: Case): View['who'] {
  const { age_years, cause, tone_leg, tone_arm, spasm } = patient;
  return { age_years, cause, tone_leg, tone_arm, spasm };
}

function orderedIn({ log, history }: Case): View['ordered'] {
  const given = log.flatMap((entry) => (entry.kind === 'prescription' ? [entry.prescription] : []));
  const last = given.at(-1) ?? history.prescription;
  if (last === undefined) throw new RangeError('Nobody is drawn without a pump.');
  return last;
}
