import { boolean, check, type GenericSchema, literal, picklist, pipe, strictObject, variant } from 'valibot';
import { finiteNumber, grade, notNegative, positive, share, text } from '../shipped-file.ts';
import { type Amount, type FaultEffect, TIP_SPACES } from './fault.ts';

const notOne = pipe(
  positive,
  check((times) => times !== 1, 'Times 1 changes nothing'),
);

/** What an amount is at the mildest and at the worst, in the one unit that its place has. */
export function amount<const U extends string>(unit: U, value: GenericSchema<number> = notNegative) {
  return strictObject({
    least: value,
    most: value,
    unit: literal(unit),
    grade,
    source: text,
  }) satisfies GenericSchema<unknown, Amount>;
}

const KIND = <const K extends string>(kind: K) => ({ kind: literal(kind) });
/** An effect of a fault as a file of models/faults/ says it. */
export const EffectShape = variant('kind', [
  strictObject({ ...KIND('rotor'), speed: amount('share'), logged: boolean() }),
  strictObject(KIND('telemetry_hold')),
  strictObject({ ...KIND('free_flow'), mL_min: amount('mL/min') }),
  strictObject({ ...KIND('battery'), ends_after_d: notNegative, grade, source: text }),
  strictObject({
    ...KIND('passage'),
    passes: amount('share', share),
    leaves_at: picklist(['connector', 'tip']),
    into: picklist(['pocket', 'tissue']),
    form: picklist(['clot', 'kink', 'gap', 'hole', 'mass']),
  }),
  strictObject({ ...KIND('tip'), space: picklist(TIP_SPACES), reaches: amount('share', share) }),
  strictObject({ ...KIND('reservoir_leak'), mL_day: amount('mL/day') }),
  strictObject({ ...KIND('refill_missed'), left_mL: amount('mL') }),
  strictObject({ ...KIND('fill_beside'), share: amount('share', share) }),
  strictObject({ ...KIND('fill_strength'), times: amount('times', notOne) }),
  strictObject({ ...KIND('fill_entered'), more_mL: amount('mL', finiteNumber) }),
  strictObject({ ...KIND('fill_no_bridge'), times: amount('times', notOne) }),
  strictObject({ ...KIND('told_dose'), times: amount('times', notOne) }),
  strictObject({ ...KIND('told_concentration'), times: amount('times', notOne) }),
  strictObject({ ...KIND('told_mode'), mode: picklist(['stopped', 'minimum_rate']) }),
  strictObject({ ...KIND('prime_again'), of: picklist(['line', 'catheter']) }),
  strictObject({ ...KIND('flush'), port_mL: amount('mL') }),
  strictObject(KIND('explant')),
  strictObject(KIND('tablets_stop')),
  strictObject(KIND('flipped')),
]) satisfies GenericSchema<unknown, FaultEffect>;
