import { boolean, check, exactOptional, pipe } from 'valibot';
import { closed, quantity, sayValue, told, word } from '../../case/fields/index.ts';
import { TITRATION_RULES } from '../../titration/index.ts';
import type { Step } from '../file.ts';
import { dose, MCG, MCG_DAY, MG_DAY, MG_ONCE } from './dose.ts';
import { duration, someTime } from './duration.ts';
import { ladder } from './ladder.ts';
import { goal, goalOf, response, responseOf } from './step-goals.ts';
import * as limit from './step-limits.ts';
import { base, common, reader, type StepReader } from './step-reader.ts';

const BOLUS_H = 24;

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
      every: someTime,
      watch: someTime,
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
        closed('a ladder', { by_mg_day: quantity({ ...MG_DAY, above: true }), every: someTime }),
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
  aspirate_pocket: reader(
    closed('an aspiration', { ...common, share: quantity(limit.SHARE_ASPIRATED) }),
    undefined,
    (read) => ({ ...base('aspirate_pocket', read), kind: 'aspirate_pocket', share: read.share }),
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
