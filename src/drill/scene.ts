import {
  type Case,
  checkCase,
  type Entry,
  type NewEntry,
  type Prescription,
  type Pump,
  READY_PATIENTS,
  USUAL_PUMPS,
} from '../case/index.ts';
import { must } from '../problem/index.ts';
import { type PatientKind, TITRATION_RULES } from '../titration/index.ts';
import type { Draw } from './draw.ts';
import { DRILL, FACTS } from './shipped.ts';

export const ADULT_FROM_YEARS = FACTS.oral_age_years.value[0];
const DOSE_STEP_mcg = 10;
const CATHETER_STEP_cm = 5;

/** Who an item is about, and the pump in it. */
export interface Person {
  readonly ready: Case;
  readonly kind: PatientKind;
  /** Begins a sentence: `A 48-year-old with multiple sclerosis`. */
  readonly who: string;
  /** The same within one. */
  readonly whom: string;
  readonly pump: Pump;
  readonly catheter_cm: number;
}

/** A person on a dose that label, pump and refill interval allow at every one of `strengths_mcg_mL`. */
export interface OnPump extends Person {
  readonly dose_mcg_day: number;
  readonly strengths_mcg_mL: readonly number[];
}

const READY: readonly Case[] = [...READY_PATIENTS.keys()]
  .sort()
  .flatMap((key) => READY_PATIENTS.get(key) ?? []);
const ALL_PUMPS: readonly Pump[] = [...USUAL_PUMPS].sort((a, b) => a.capacity_mL - b.capacity_mL);

export function drawPerson(draw: Draw, suits: (ready: Case) => boolean = () => true): Person {
  const ready = draw.one(READY.filter(suits));
  const { cause, origin, age_years } = ready.patient;
  const child = age_years < ADULT_FROM_YEARS;
  const article = /^(8|11$|18$)/.test(String(age_years)) ? 'an' : 'a';
  const whom = `${article} ${age_years}-year-old ${DRILL.people[cause]}`;
  // A child keeps the pump that was chosen for the size of the body.
  const pumps = child ? ALL_PUMPS.filter(({ key }) => key === ready.device.pump) : ALL_PUMPS;
  return {
    ready,
    kind: child ? 'child' : `${origin}_adult`,
    who: whom.replace(/^a/, 'A'),
    whom,
    pump: draw.one(pumps),
    catheter_cm: draw.within(FACTS.catheter_cm.value, CATHETER_STEP_cm),
  };
}

/** Doses around the patient's own, within the label's range of the group and below where experience is little. */
function usualDoses({ ready, kind }: Person): readonly [number, number] {
  const { spinal_mcg_day, cerebral_mcg_day, child_mcg_day } = FACTS;
  const usual = { spinal_adult: spinal_mcg_day, cerebral_adult: cerebral_mcg_day, child: child_mcg_day };
  const [least, most] = usual[kind].value;
  const [less, more] = FACTS.own_dose_times.value;
  const own = ownDose_mcg_day(ready) ?? Number.NaN;
  return [
    Math.max(least, own * less),
    Math.min(most, own * more, TITRATION_RULES.step.caution_above_mcg_day),
  ];
}

function ownDose_mcg_day({ history }: Case): number | undefined {
  const mode = history.prescription?.mode;
  return mode?.kind === 'simple_continuous' ? mode.dose_mcg_day : undefined;
}

/** Somebody on a usual dose, with the strengths sold that suit it; at least `fewest` of them. */
export function drawOnPump(draw: Draw, fewest = 1): OnPump {
  for (;;) {
    const person = drawPerson(draw, (ready) => ownDose_mcg_day(ready) !== undefined);
    const [least, most] = usualDoses(person);
    if (most - least < DOSE_STEP_mcg) continue;
    const dose_mcg_day = draw.within([least, most], DOSE_STEP_mcg);
    const strengths_mcg_mL = person.pump.concentrations_mcg_mL.filter((strength) =>
      isPracticable(dose_mcg_day / strength, person.pump),
    );
    if (strengths_mcg_mL.length >= fewest) return { ...person, dose_mcg_day, strengths_mcg_mL };
  }
}

/** Not below the minimum flow, and the next refill is no sooner than refills are planned. */
function isPracticable(flow_mL_day: number, pump: Pump): boolean {
  const usable_mL = pump.capacity_mL - pump.low_reservoir_alarm_mL;
  return flow_mL_day >= pump.minimum_flow_mL_day && usable_mL / flow_mL_day >= FACTS.refill_days.value[0];
}

export interface Scene {
  /** What the reservoir holds at the start. */
  readonly strength_mcg_mL: number;
  /** What the programmer was told long ago; without one there is no pump yet. */
  readonly before?: Prescription;
  readonly log?: readonly NewEntry[];
  readonly pump_accuracy?: number;
}

/** The checked Case of a person and what happens: a full reservoir at second 0, nothing by mouth before. */
export function caseOf({ ready, whom, pump, catheter_cm }: Person, scene: Scene): Case {
  const { strength_mcg_mL, before, log = [], pump_accuracy = 0 } = scene;
  return must(
    checkCase({
      ...ready,
      title: `Drill: ${whom}`,
      patient: { ...ready.patient, pump_accuracy },
      history: {
        days: ready.history.days,
        oral: [],
        ...(before === undefined ? {} : { prescription: before }),
      },
      device: {
        ...ready.device,
        pump: pump.key,
        catheter_length_cm: catheter_cm,
        concentration_mcg_mL: strength_mcg_mL,
        reservoir_volume_mL: pump.capacity_mL,
      },
      log: log.map((entry, i): Entry => ({ ...entry, id: i + 1 })),
    }),
  );
}

export function simple(dose_mcg_day: number, concentration_mcg_mL: number): Prescription {
  return { concentration_mcg_mL, mode: { kind: 'simple_continuous', dose_mcg_day } };
}

/** Tubing and catheter by the pump's facts, mL. */
export function lineOf({ pump, catheter_cm }: Person) {
  const catheter_mL = pump.catheter_volume_mL_cm * catheter_cm;
  return { tubing_mL: pump.tubing_volume_mL, catheter_mL, dead_mL: pump.tubing_volume_mL + catheter_mL };
}
