import { ACTIONS, FAULTS } from '../case/catalogue/index.ts';
import type { Fault, Trigger } from '../case/index.ts';
import { EXAMINATIONS, type ExaminationKey, examine, type Shown } from '../examination/index.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { diagnosisBehind } from './cause.ts';
import { chartOf } from './chart.ts';
import { type Longer, longerThan, type Skipped, skippedIn } from './compare.ts';
import { type Detail, detailsOf, findingsOf } from './findings.ts';
import { evenWeights, type Likelihood, likelihoodsOf } from './likelihood.ts';
import { diagnosesOf, lookedFor, type Meant, meantOf } from './meant.ts';
import { type Diagnosis, isSame, TRIGGER } from './mechanism.ts';
import type { Mystery } from './mystery.ts';
import { burdenOf, type Path, shortestPath, type Table } from './path.ts';
import type { Look, Run } from './run.ts';
import { brierOf } from './score.ts';
import { RULES } from './shipped.ts';
import { firstTreated } from './view.ts';

export interface Answer {
  readonly diagnosis: Diagnosis;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface PathStep {
  readonly examination: ExaminationKey;
  /** What it shows when the method works as it should, and what it leaves open. */
  readonly signs: Shown['signs'];
  readonly details: readonly Detail[];
  /** It rules out nothing by itself: these later steps need it. */
  readonly only_for: readonly ExaminationKey[];
  readonly left: readonly Diagnosis[];
}

export interface Debrief {
  readonly truth: Diagnosis;
  /** Title and sentence of the fault, as its file has them; none when nothing was broken. */
  readonly fault: { readonly title: string; readonly says: string; readonly mended_by: string } | undefined;
  readonly begins_s: number;
  readonly answer: Answer;
  readonly right: boolean;
  readonly place_right: boolean;
  readonly brier: number;
  /** Before any examination. */
  readonly possible: readonly Likelihood[];
  readonly meant: readonly Meant[];
  /** When somebody looked for triggers, and what that found. */
  readonly looks: readonly Look[];
  readonly path: {
    /** Minutes of the look for triggers with which every path begins, and what it finds. */
    readonly look_min: number;
    readonly found: readonly Trigger[];
    readonly steps: readonly PathStep[];
    readonly minutes: number;
    readonly cost: number;
    readonly alike: readonly Diagnosis[];
    /** Why it takes longer than the learner did, when it does. */
    readonly longer: Longer | undefined;
  };
  /** Ordered before what they rest on. */
  readonly skipped: readonly Skipped[];
  /** The learner's own, counted alike. */
  readonly spent: { readonly minutes: number; readonly cost: number };
  readonly severe_min: number;
  readonly late: boolean;
  readonly died_s: number | undefined;
  /** Titles of what was given that does harm, with what the file says of it. */
  readonly harms: readonly { readonly title: string; readonly says: string }[];
}

/** What is worked out once a case, while the learner still looks. */
export interface Prepared {
  readonly candidates: readonly Candidate[];
  readonly table: Table;
  readonly path: Path;
}

export function prepare(mystery: Mystery): Prepared {
  const candidates = [...candidatesOf(mystery, FAULTS)];
  const table = new Map(EXAMINATIONS.map((key) => [key, findingsOf(candidates, key, mystery.seen_s)]));
  return { candidates, table, path: afterLook(mystery, candidates, table) };
}

/** Every path begins with a look for triggers: it finds them, and only in somebody who has one. */
function afterLook(mystery: Mystery, candidates: readonly Candidate[], table: Table): Path {
  const isTrigger = ({ diagnosis }: Candidate) => isSame(diagnosis, TRIGGER);
  const left = candidates.filter((each) => isTrigger(each) === isSame(mystery.truth, TRIGGER));
  const path = shortestPath(left, table);
  const { minutes } = RULES.look;
  return { ...path, minutes: path.minutes + minutes, cost: path.cost + minutes };
}

export function debriefOf(run: Run, answer: Answer, prepared: Prepared): Debrief {
  const { candidates, path } = prepared;
  const { mystery, orders, treatments } = run;
  const answered = orders.filter(({ answer_s }) => answer_s <= run.now_s);
  const { cause, truth, seen_s, begins_s } = mystery;
  const spent_min = (run.now_s - seen_s) / 60;
  const right = isSame(answer.diagnosis, truth);
  const chart = chartOf(run, firstTreated(run));
  const start = lookedFor(evenWeights(candidates), run.looks);
  const steps = path.steps.map(({ examination, left, only_for }) => {
    const shown = examine(mystery.document, examination, seen_s);
    return { examination, signs: shown.signs, details: detailsOf(shown), only_for, left: diagnosesOf(left) };
  });
  return {
    truth: diagnosisBehind(cause),
    fault: cause.kind === 'fault' ? namedIn(cause.fault) : undefined,
    begins_s,
    answer,
    right,
    place_right: answer.diagnosis.place === truth.place,
    brier: brierOf(answer.confidence, right),
    possible: likelihoodsOf(evenWeights(candidates)),
    // What had no answer yet could tell nothing.
    meant: meantOf(run, answered, start),
    looks: run.looks,
    path: {
      look_min: RULES.look.minutes,
      found: cause.kind === 'trigger' ? [cause.trigger] : [],
      steps,
      minutes: path.minutes,
      cost: path.cost,
      alike: path.alike,
      longer: longerThan(run, answered, prepared),
    },
    skipped: skippedIn(orders),
    spent: {
      minutes: spent_min,
      cost: spent_min + burdenOf(orders.map(({ examination }) => examination)),
    },
    severe_min: chart.severe_min,
    late: chart.severe_min > RULES.treated.late_after_min,
    died_s: chart.died_s,
    harms: treatments.flatMap(({ action }) => {
      const file = ACTIONS.get(action);
      if (file === undefined || file.sort !== 'wrong') return [];
      return [{ title: file.title, says: file.harm?.says ?? file.says }];
    }),
  };
}

function namedIn({ title, says, mended_by }: Fault): Debrief['fault'] {
  return { title, says, mended_by };
}
