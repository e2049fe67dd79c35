import { type Case, type Entry, READY_PATIENTS } from '../../src/case/index.ts';
import type { Body } from '../../src/course/advance.ts';
import { stretchesOf } from '../../src/course/exposure.ts';
import { DAY_S, follow } from '../../src/course/follow.ts';
import { bodyAfterHistory } from '../../src/course/history.ts';
import { Inputs } from '../../src/course/inputs.ts';
import { parametersOf } from '../../src/course/patient.ts';
import { deliver } from '../../src/delivery/index.ts';
import { baclofen, type StateName } from '../../src/model/index.ts';

export const DAY = DAY_S;
export const HOUR = 3600;

const shipped = READY_PATIENTS.get('penn-1989');
if (!shipped) throw new Error('the default patient is missing');
export const PENN: Case = shipped;

/** The default patient without any history, with the given log. */
export function naive(log: readonly Entry[] = []): Case {
  return { ...PENN, history: { days: 0, oral: [] }, log };
}

export function withLog(document: Case, log: readonly Entry[]): Case {
  return { ...document, log };
}

/** Drug in the body and in its accounts, mcg. */
export function drugIn(y: Float64Array, p: Float64Array): number {
  const at = (name: StateName) => y[baclofen.states.findIndex((state) => state.name === name)] ?? Number.NaN;
  const value = (name: string) =>
    p[baclofen.parameters.findIndex((parameter) => parameter.name === name)] ?? Number.NaN;
  const csf = (['lumbar', 'conus', 'cervical', 'cistern'] as const).reduce(
    (sum, segment) => sum + at(`csf_${segment}`) * value(`v_${segment}`) * value('csf_volume_factor'),
    0,
  );
  return (
    at('gut') +
    at('pocket') +
    at('tissue') +
    at('plasma') * value('v_plasma') +
    csf +
    at('eliminated') +
    at('drained') +
    at('lost')
  );
}

/** The body of a case at `to_s`, with everything that entered it since second 0. */
export function bodyAt(document: Case, to_s: number, tolerance = 1e-6) {
  const p = parametersOf(baclofen, document.patient);
  const body: Body = bodyAfterHistory(baclofen, p, document, tolerance);
  const before_mcg = drugIn(body.y, p);
  const inputs = new Inputs(baclofen);
  inputs.set('tip_height', 15);
  const delivery = deliver(document, 0, to_s);
  follow(body, baclofen, inputs, stretchesOf(delivery), { to_s, grid_s: HOUR });
  const infused = delivery.pieces.reduce(
    (sum, { delivered_mcg_h, pocket_mcg_h, tissue_mcg_h, from_s, to_s }) =>
      sum + ((delivered_mcg_h + pocket_mcg_h + tissue_mcg_h) * (to_s - from_s)) / HOUR,
    0,
  );
  const outside = delivery.inputs
    .filter(({ input }) => input === 'lumbar_infusion')
    .reduce((sum, { value, from_s, to_s }) => sum + (value * (to_s - from_s)) / DAY, 0);
  const dosed = delivery.doses.reduce((sum, dose) => sum + dose.amount_mcg, 0);
  return { y: body.y, p, before_mcg, entered_mcg: infused + outside + dosed, now_mcg: drugIn(body.y, p) };
}
