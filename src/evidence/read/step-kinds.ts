import { boolean, check, exactOptional, type GenericSchema, type InferOutput, pipe } from 'valibot';
import {
  closed,
  type Finding,
  line,
  type Place,
  quantity,
  sayValue,
  take,
  told,
  word,
} from '../../case/fields/index.ts';
import { TITRATION_RULES } from '../../titration/index.ts';
import type { Goal, Response, Step } from '../file.ts';
import { dose, MCG, MCG_DAY, MG_DAY, MG_ONCE } from './dose.ts';
import { duration } from './duration.ts';
import { ladder } from './ladder.ts';
import * as limit from './step-limits.ts';

/** One reader for each kind of step: what may stand under its key, and the step it makes. */
export interface StepReader {
  read(value: unknown, at: Place, into: Finding[]): Step | undefined;
  /** The field that a bare word or duration stands for: `wait: 24 h` is `wait: { for: 24 h }`. */
  readonly short?: 'for' | 'who' | 'what';
}

const BOLUS_H = 24;

export const name = line('a name', 60);
const common = { id: exactOptional(name), for: exactOptional(duration) };
const fall = exactOptional(quantity(limit.FALL));

const response = pipe(
  closed('a response', { ashworth_leg: fall, ashworth_arm: fall, ashworth: fall, spasm_score: fall }),
  check(
    (falls) => responseOf(falls).length > 0,
    () =>
      told(
        'response.empty',
        'This response asks for nothing.',
        'Name a score and its fall: { ashworth_leg: 1 }.',
      ),
  ),
);

const goal = pipe(
  closed('a goal', {
    ashworth_leg: exactOptional(quantity(limit.ASHWORTH)),
    ashworth_arm: exactOptional(quantity(limit.ASHWORTH)),
    spasm_score: exactOptional(quantity(limit.SPASM)),
  }),
  check(
    (scores) => Object.keys(goalOf(scores)).length > 0,
    () =>
      told('goal.empty', 'This goal asks for nothing.', 'Name a score and its goal: { ashworth_leg: 2 }.'),
  ),
);

export const STEP_READERS: Readonly<Record<Step['kind'], StepReader>> = {
  wait: reader(closed('a wait', { id: common.id, for: duration }), 'for', (read) => ({
    ...base('wait', read),
    kind: 'wait',
  })),
  bolus: reader(
    closed('a bolus', {
      ...common,
      mcg: dose(MCG),
      by: exactOptional(word('route', ['lumbar_puncture', 'catheter', 'flush']), 'lumbar_puncture'),
    }),
    undefined,
    (read) => ({ ...base('bolus', read, BOLUS_H), kind: 'bolus', mcg: read.mcg, by: read.by }),
  ),
  screening: reader(
    closed('a screening', {
      id: common.id,
      ladder_mcg: ladder,
      every: duration,
      watch: duration,
      response,
      by: exactOptional(word('route', ['lumbar_puncture', 'catheter']), 'lumbar_puncture'),
    }),
    undefined,
    (read) => ({
      ...base('screening', { id: read.id }),
      kind: 'screening',
      ladder_mcg: read.ladder_mcg,
      every_h: read.every.h,
      watch_h: read.watch.h,
      response: responseOf(read.response),
      by: read.by,
    }),
  ),
  select: reader(
    closed('a selection', { id: common.id, who: word('group', ['responders', 'non_responders']) }),
    'who',
    (read) => ({ ...base('select', { id: read.id }), kind: 'select', who: read.who }),
  ),
  infusion: reader(
    closed('an infusion', {
      ...common,
      mcg_day: dose(MCG_DAY),
      boluses_a_day: exactOptional(quantity(limit.TIMES_A_DAY)),
    }),
    undefined,
    (read) => ({
      ...base('infusion', read),
      kind: 'infusion',
      mcg_day: read.mcg_day,
      ...(read.boluses_a_day === undefined ? {} : { boluses_a_day: read.boluses_a_day }),
    }),
  ),
  titrate: reader(
    closed('a titration', {
      ...common,
      goal: exactOptional(goal),
      start_mcg_day: exactOptional(dose(MCG_DAY)),
      most_mcg_day: exactOptional(quantity(MCG_DAY)),
    }),
    undefined,
    (read) => ({
      ...base('titrate', read),
      kind: 'titrate',
      goal: read.goal === undefined ? TITRATION_RULES.goal : goalOf(read.goal),
      ...(read.start_mcg_day === undefined ? {} : { start_mcg_day: read.start_mcg_day }),
      ...(read.most_mcg_day === undefined ? {} : { most_mcg_day: read.most_mcg_day }),
    }),
  ),
  oral: reader(
    closed('an oral regimen', {
      ...common,
      mg_day: dose(MG_DAY),
      doses_a_day: quantity(limit.TIMES_A_DAY),
      ladder: exactOptional(
        closed('a ladder', { by_mg_day: quantity({ ...MG_DAY, above: true }), every: duration }),
      ),
    }),
    undefined,
    (read) => ({
      ...base('oral', read),
      kind: 'oral',
      mg_day: read.mg_day,
      doses_a_day: read.doses_a_day,
      ...(read.ladder === undefined
        ? {}
        : { ladder: { by_mg_day: read.ladder.by_mg_day, every_h: read.ladder.every.h } }),
    }),
  ),
  oral_once: reader(closed('an oral dose', { ...common, mg: dose(MG_ONCE) }), undefined, (read) => ({
    ...base('oral_once', read, BOLUS_H),
    kind: 'oral_once',
    mg: read.mg,
  })),
  stop: reader(
    closed('a stop', { ...common, what: word('treatment', ['infusion', 'oral', 'all']) }),
    'what',
    (read) => ({ ...base('stop', read), kind: 'stop', what: read.what }),
  ),
  restart: reader(
    closed('a restart', { ...common, share: exactOptional(quantity(limit.SHARE_RESTARTED), 1) }),
    undefined,
    (read) => ({ ...base('restart', read), kind: 'restart', share: read.share }),
  ),
  placebo: reader(closed('a placebo', common), 'for', (read) => ({
    ...base('placebo', read),
    kind: 'placebo',
  })),
  pocket_fill: reader(
    closed('a pocket fill', { ...common, mg: quantity({ ...MG_ONCE, above: true }) }),
    undefined,
    (read) => ({ ...base('pocket_fill', read), kind: 'pocket_fill', mg: read.mg }),
  ),
  treat: reader(
    pipe(
      closed('a treatment', {
        ...common,
        lorazepam_mg: exactOptional(quantity(limit.LORAZEPAM_MG)),
        dantrolene_mg_kg: exactOptional(quantity(limit.DANTROLENE_MG_KG)),
        cyproheptadine_mg: exactOptional(quantity(limit.CYPROHEPTADINE_MG)),
        csf_drained_mL: exactOptional(quantity(limit.DRAINED_ML)),
        cooling: exactOptional(quantity(limit.COOLING)),
        ventilated: exactOptional(
          boolean(({ input }) =>
            told('field.wrong-kind', `This is ${sayValue(input)}, not a yes or no.`, 'Write true or false.'),
          ),
        ),
      }),
      check(
        (read) => Object.keys(read).some((key) => key !== 'id' && key !== 'for'),
        () => told('treat.empty', 'This treatment gives nothing.', 'Name one: { lorazepam_mg: 4 }.'),
      ),
    ),
    undefined,
    ({ id, for: given, ...treatments }) => ({
      ...base('treat', { id, for: given }),
      kind: 'treat',
      ...treatments,
    }),
  ),
};

function reader<S extends GenericSchema>(
  schema: S,
  short: StepReader['short'],
  make: (read: InferOutput<S>) => Step,
): StepReader {
  return {
    ...(short === undefined ? {} : { short }),
    read(value, at, into) {
      const read = take(schema, value, at, into);
      return read === undefined ? undefined : make(read);
    },
  };
}

interface Common {
  readonly id?: string | undefined;
  readonly for?: { readonly h: number } | undefined;
}

function base(
  kind: Step['kind'],
  read: Common,
  usual_h = 0,
): { readonly id: string; readonly for_h: number } {
  return { id: read.id ?? kind, for_h: read.for?.h ?? usual_h };
}

const RATED = ['ashworth_leg', 'ashworth_arm', 'ashworth', 'spasm_score'] as const;

function responseOf(falls: Readonly<Record<string, unknown>>): Response {
  return RATED.flatMap((of) => {
    const fall = falls[of];
    return typeof fall === 'number' ? [{ of, fall }] : [];
  });
}

function goalOf({
  ashworth_leg,
  ashworth_arm,
  spasm_score,
}: { [score in keyof Goal]?: number | undefined }): Goal {
  return {
    ...(ashworth_leg === undefined ? {} : { ashworth_leg }),
    ...(ashworth_arm === undefined ? {} : { ashworth_arm }),
    ...(spasm_score === undefined ? {} : { spasm_score }),
  };
}
