/// <reference types="vite/types/importMeta.d.ts" />
import {
  array,
  type GenericSchema,
  getDotPath,
  type InferOutput,
  literal,
  minLength,
  minValue,
  nonEmpty,
  number,
  picklist,
  pipe,
  safeParse,
  strictObject,
  string,
} from 'valibot';
import { bad, type Checked, good, must } from '../problem/index.ts';
import { deepFreeze } from './freeze.ts';

const text = pipe(string(), nonEmpty());
const GRADE = picklist(['measured', 'derived', 'fitted', 'assumption']);
const positive = pipe(number(), minValue(Number.MIN_VALUE));

function fact<U extends string, V>(unit: U, value: GenericSchema<V>) {
  return strictObject({ value, unit: literal(unit), grade: GRADE, source: text });
}

/** `itb-pump/1`: a file of models/pumps/. */
const PumpFile = strictObject({
  key: text,
  title: text,
  capacity_mL: fact('mL', positive),
  minimum_flow_mL_day: fact('mL/day', positive),
  maximum_flow_mL_day: fact('mL/day', positive),
  accuracy: fact('share', positive),
  left_behind_mL: fact('mL', positive),
  tubing_volume_mL: fact('mL', positive),
  catheter_volume_mL_cm: fact('mL/cm', positive),
  concentrations_mcg_mL: fact('mcg/mL', pipe(array(positive), minLength(1))),
  flex_periods_max: fact('periods/day', positive),
  priming_flow_mL_day: fact('mL/day', positive),
  low_reservoir_alarm_mL: fact('mL', positive),
});
type PumpFile = InferOutput<typeof PumpFile>;

/** One pump: plain numbers in the unit that each name says, and under `facts` where each comes from. */
export interface Pump {
  /** As in `Device.pump` and the file's name. */
  readonly key: string;
  readonly title: string;
  readonly capacity_mL: number;
  readonly minimum_flow_mL_day: number;
  readonly maximum_flow_mL_day: number;
  /** Share by which a pump within its label may run fast (+) or slow (-). */
  readonly accuracy: number;
  /** Upper bound of what a refill cannot aspirate. */
  readonly left_behind_mL: number;
  /** Inside the pump, before the catheter. */
  readonly tubing_volume_mL: number;
  readonly catheter_volume_mL_cm: number;
  /** Strengths sold; a reservoir may hold another. */
  readonly concentrations_mcg_mL: readonly number[];
  readonly flex_periods_max: number;
  readonly priming_flow_mL_day: number;
  readonly low_reservoir_alarm_mL: number;
  readonly facts: Readonly<Omit<PumpFile, 'key' | 'title'>>;
}

/** A pump from the parsed text of a file of models/pumps/; `name` is the file's. */
export function checkPump(data: unknown, name: string): Checked<Pump> {
  const read = safeParse(PumpFile, data);
  if (read.success) return good(toPump(read.output));
  return bad(
    ...read.issues.map((issue) => ({
      path: `${name}: ${getDotPath(issue) ?? 'top'}`,
      code: 'pump.not-a-pump',
      message: `${issue.message}.`,
      mend: 'Give every fact of schema itb-pump/1 its value, unit, grade and source, and nothing else.',
    })),
  );
}

function toPump({ key, title, ...facts }: PumpFile): Pump {
  return deepFreeze({
    key,
    title,
    capacity_mL: facts.capacity_mL.value,
    minimum_flow_mL_day: facts.minimum_flow_mL_day.value,
    maximum_flow_mL_day: facts.maximum_flow_mL_day.value,
    accuracy: facts.accuracy.value,
    left_behind_mL: facts.left_behind_mL.value,
    tubing_volume_mL: facts.tubing_volume_mL.value,
    catheter_volume_mL_cm: facts.catheter_volume_mL_cm.value,
    concentrations_mcg_mL: facts.concentrations_mcg_mL.value,
    flex_periods_max: facts.flex_periods_max.value,
    priming_flow_mL_day: facts.priming_flow_mL_day.value,
    low_reservoir_alarm_mL: facts.low_reservoir_alarm_mL.value,
    facts,
  });
}

const FILES = import.meta.glob<unknown>('../../models/pumps/*.yaml', { eager: true, import: 'default' });

/** Every pump of models/pumps/, by key. */
export const PUMPS: ReadonlyMap<string, Pump> = new Map(
  Object.entries(FILES)
    .map(([name, data]) => must(checkPump(data, name)))
    .map((pump) => [pump.key, pump]),
);

export function pumpNamed(key: string): Pump | undefined {
  return PUMPS.get(key);
}
