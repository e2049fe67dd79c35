/// <reference types="vite/types/importMeta.d.ts" />
import {
  array,
  exactOptional,
  finite,
  type GenericSchema,
  getDotPath,
  type InferOutput,
  integer,
  literal,
  ltValue,
  minLength,
  minValue,
  nonEmpty,
  number,
  picklist,
  pipe,
  safeParse,
  strictObject,
  strictTuple,
  string,
} from 'valibot';
import { bad, type Checked, good, must, type Problem } from '../problem/index.ts';
import { deepFreeze } from './freeze.ts';
import { sayNumber } from './words.ts';

const text = pipe(string(), nonEmpty());
const GRADE = picklist(['measured', 'derived', 'fitted', 'assumption']);
const finiteNumber = pipe(number(), finite('This is no finite number'));
const positive = pipe(finiteNumber, minValue(Number.MIN_VALUE, 'This must be above 0'));
const share = pipe(finiteNumber, minValue(0, 'This must be 0 or more'), ltValue(1, 'This must be below 1'));

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
  accuracy: fact('share', share),
  left_behind_mL: fact('mL', positive),
  tubing_volume_mL: fact('mL', positive),
  catheter_volume_mL_cm: fact('mL/cm', positive),
  concentrations_mcg_mL: fact('mcg/mL', pipe(array(positive), minLength(1))),
  flex_periods_max: fact('periods/day', pipe(positive, integer('This must be a whole number'))),
  priming_flow_mL_day: fact('mL/day', positive),
  low_reservoir_alarm_mL: fact('mL', positive),
  battery_life_years: fact('years', strictTuple([positive, positive])),
  replacement_alarm_days: fact('days', positive),
  /** Without it a rotor moves the drug. */
  drive: exactOptional(fact('kind', picklist(['rotor', 'valves']))),
  /** Without it the pump sounds and writes as models/device.yaml says; `unknown`: nobody here knows what it does. */
  signals: exactOptional(fact('kind', picklist(['known', 'unknown']))),
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
  /** Shortest and longest, from the implant. */
  readonly battery_life_years: readonly [number, number];
  /** From the replacement alarm until the pump stops by itself. */
  readonly replacement_alarm_days: number;
  /** What moves the drug: a motor with its rotor, or the reservoir's own pressure through valves. */
  readonly drive: 'rotor' | 'valves';
  /** Whether it is known what it sounds and what it writes down by itself. */
  readonly signals: 'known' | 'unknown';
  readonly facts: Readonly<Omit<PumpFile, 'key' | 'title'>>;
}

/** A pump from the parsed text of a file of models/pumps/; `name` is the file's. */
export function checkPump(data: unknown, name: string): Checked<Pump> {
  const read = safeParse(PumpFile, data);
  if (read.success) {
    const problems = flowProblems(read.output, name);
    return problems.length > 0 ? bad(...problems) : good(toPump(read.output));
  }
  return bad(
    ...read.issues.map((issue) => ({
      path: `${name}: ${getDotPath(issue) ?? 'top'}`,
      code: 'pump.not-a-pump',
      message: `${issue.message}.`,
      mend: 'Give every fact of schema itb-pump/1 its value, unit, grade and source, and nothing else.',
    })),
  );
}

/** Flows that cannot belong to one pump. */
function flowProblems(file: PumpFile, name: string): readonly Problem[] {
  const minimum = file.minimum_flow_mL_day.value;
  const maximum = file.maximum_flow_mL_day.value;
  const priming = file.priming_flow_mL_day.value;
  const problems: Problem[] = [];
  if (minimum >= maximum) {
    problems.push({
      path: `${name}: minimum_flow_mL_day.value`,
      code: 'pump.minimum-not-below-maximum',
      message: `The minimum flow of ${sayNumber(minimum)} mL/day is not below the maximum of ${sayNumber(maximum)} mL/day.`,
      mend: 'Give a minimum flow below the maximum flow.',
    });
  }
  if (priming > maximum) {
    problems.push({
      path: `${name}: priming_flow_mL_day.value`,
      code: 'pump.priming-above-maximum',
      message: `The priming flow of ${sayNumber(priming)} mL/day is above the maximum of ${sayNumber(maximum)} mL/day.`,
      mend: `Give a priming flow of at most ${sayNumber(maximum)} mL/day.`,
    });
  }
  return problems;
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
    battery_life_years: facts.battery_life_years.value,
    replacement_alarm_days: facts.replacement_alarm_days.value,
    drive: facts.drive?.value ?? 'rotor',
    signals: facts.signals?.value ?? 'known',
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

/** Those a patient is given here unless a file says otherwise: whose ways are known well enough to plan with. */
export const USUAL_PUMPS: readonly Pump[] = [...PUMPS.values()].filter(({ signals }) => signals === 'known');

export function pumpNamed(key: string): Pump | undefined {
  return PUMPS.get(key);
}
