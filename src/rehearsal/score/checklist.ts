import type { Play } from '../play.ts';
import { isInOrder, isStepRight } from '../procedure/index.ts';
import type { Procedure, Step } from '../procedure-file.ts';
import type { CriticalResult, Report } from '../report.ts';
import { procedureNamed } from '../shipped.ts';
import { SCORE } from './numbers.ts';
import { wishesIn } from './within.ts';

const MINUTE_S = 60;

/** A line of a checklist: a step of a procedure as `refill/expected`, or a critical action by its key. */
interface Item {
  readonly key: string;
  readonly bold: boolean;
  readonly done: boolean;
}

export interface Checklist {
  readonly counted: NonNullable<Report['checklist']>;
  /** Bold steps of a procedure that were missed; bold critical actions are judged as such. */
  readonly bold_missed: readonly string[];
}

/**
 * The steps of each procedure that this draw is about, as far as it goes: up to the last phase of which its critical actions
 * or ends name a step. Of a scenario without such steps its critical actions, late ones done. A step counts when it was
 * done after all that must come before it, with a right number.
 */
export function checklistOf(play: Play, asked: readonly CriticalResult[]): Checklist {
  const named = stepsNamed(play, asked);
  const procedures = [...new Set(named.map((step) => step.split('/', 1)[0] ?? ''))].flatMap(
    (key) => procedureNamed(key) ?? [],
  );
  const steps = procedures.flatMap((procedure) =>
    stepsUpTo(procedure, named).map((step) => itemOf(play, procedure, step)),
  );
  const items = procedures.length > 0 ? steps : asked.map(asItem);
  const missed = items.filter(({ done }) => !done);
  const of = items.length;
  return {
    counted: {
      done: of - missed.length,
      of,
      least: of - Math.floor(of / SCORE.one_missed_in.value),
      missed: missed.map(({ key }) => key),
    },
    bold_missed: procedures.length > 0 ? missed.filter(({ bold }) => bold).map(({ key }) => key) : [],
  };
}

/** `refill/aspirate`, as this draw's critical actions and ends have them. */
function stepsNamed({ scenario, truth }: Play, asked: readonly CriticalResult[]): readonly string[] {
  const conditions = [
    ...asked.map(({ critical }) => critical.need),
    ...scenario.ends.map(({ when }) => when),
  ];
  return conditions.flatMap((condition) =>
    [...wishesIn(condition, truth.variant.key)].flatMap(({ step = [] }) => step),
  );
}

function stepsUpTo({ key: own, phases, steps }: Procedure, named: readonly string[]): readonly Step[] {
  const place = ({ phase }: Step) => phases.findIndex(({ key }) => key === phase);
  const last = Math.max(...steps.filter(({ key }) => named.includes(`${own}/${key}`)).map(place));
  return steps.filter((step) => place(step) <= last);
}

function asItem({ critical, result }: CriticalResult): Item {
  return { key: critical.key, bold: critical.bold, done: result !== 'missed' };
}

function itemOf({ steps, truth, now_s, ended }: Play, procedure: Procedure, step: Step): Item {
  const over_s = ended?.at_s ?? now_s;
  const done = steps.some((each, i) => {
    if (each.procedure !== procedure.key || each.step !== step.key || each.at_s > over_s) return false;
    const at_s = each.at_s - step.minutes * MINUTE_S;
    const judged = { procedure, step: step.key, value: each.value, document: truth.document, at_s };
    return isInOrder(procedure, step.key, steps.slice(0, i)) && isStepRight(judged);
  });
  return { key: `${procedure.key}/${step.key}`, bold: step.bold, done };
}
