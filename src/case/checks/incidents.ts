import { curedSeconds } from '../actions/cures.ts';
import type { Device, Entry, History, Patient } from '../case.ts';
import type { Catalogue } from '../catalogue/known.ts';
import { sayCaseTime } from '../clock.ts';
import type { Fault } from '../faults/fault.ts';
import type { Finding, Place } from '../finding.ts';
import { inOrder } from '../order.ts';
import type { Pump } from '../pumps.ts';
import { faultFindings, sameSecondFindings } from './incidents/fault.ts';
import { type OpenFault, OpenFaults } from './incidents/open-faults.ts';
import { type Standing, standingAfter, standingAtStart } from './incidents/standing.ts';
import { endsByItself, goesOn, replacesAll, treatmentFindings } from './incidents/treatment.ts';
import { unknownKey } from './incidents/unknown.ts';

/** The parts that are whole, around a log that is. */
export interface Around {
  readonly patient: Patient | undefined;
  readonly history: History;
  readonly device: Device;
  readonly pump: Pump;
  readonly catalogue: Catalogue;
}

const INCIDENTS: readonly Entry['kind'][] = [
  'fault',
  'fault_ends',
  'illness',
  'illness_ends',
  'treatment',
  'treatment_ends',
  'examination',
];

export function hasIncidents(log: readonly Entry[]): boolean {
  return log.some(({ kind }) => INCIDENTS.includes(kind));
}

/** What is wrong with faults, illnesses, treatments and examinations of a log, each where and when it stands. */
export function incidentFindings(log: readonly Entry[], around: Around): Finding[] {
  if (!hasIncidents(log)) return [];
  const walk = new Walk(around, curedSeconds(log, around.catalogue.actions));
  const places = new Map(log.map((entry, i) => [entry, i]));
  const entries = inOrder(log);
  return entries.flatMap((entry, i) => walk.next(entry, entries, i, ['log', places.get(entry) ?? 0]));
}

/** Goes through a log in its order and knows what is there. */
class Walk {
  readonly #around: Around;
  readonly #faults: OpenFaults;
  /** Those that have begun, and the second at which a treatment has cured them. */
  readonly #illnesses = new Map<string, number>();
  readonly #cured: ReadonlyMap<number, number>;
  readonly #treatments = new Set<string>();
  #begun: readonly OpenFault[] = [];
  #standing: Standing;

  constructor(around: Around, cured: ReadonlyMap<number, number>) {
    this.#around = around;
    this.#cured = cured;
    this.#faults = new OpenFaults(around.catalogue);
    this.#standing = standingAtStart(around.history, around.device);
  }

  next(entry: Entry, entries: readonly Entry[], i: number, at: Place): Finding[] {
    const findings = this.#findings(entry, entries, i, at);
    this.#standing = standingAfter(this.#standing, entry, this.#around.device);
    return findings;
  }

  #findings(entry: Entry, entries: readonly Entry[], i: number, at: Place): Finding[] {
    const { catalogue, patient } = this.#around;
    switch (entry.kind) {
      case 'fault': {
        const fault = catalogue.faults.get(entry.fault);
        if (fault === undefined) return [unknownFault(entry.fault, catalogue, at)];
        const meets = {
          before: this.#standing,
          after: this.#laterInSecond(entries, i),
          explanted: this.#faults.isExplanted(entry.at_s),
          lasting: this.#faults.lasting(entry.at_s),
          pump: this.#around.pump,
        };
        const findings = faultFindings(entry, fault, meets, at);
        const found = findings.length > 0 ? findings : sameSecondFindings(entry, fault, this.#begun, at);
        this.#begin(entry, fault);
        return found;
      }
      case 'fault_ends': {
        if (!catalogue.faults.has(entry.fault)) return [unknownFault(entry.fault, catalogue, at)];
        const there = this.#faults.isBegun(entry.fault);
        this.#faults.follow(entry);
        return there ? [] : [notThere('fault', entry.fault, entry.at_s, at)];
      }
      case 'illness':
        return this.#beginIllness(entry, at);
      case 'illness_ends': {
        if (!catalogue.illnesses.has(entry.illness)) return [unknownIllness(entry.illness, catalogue, at)];
        const there = (this.#illnesses.get(entry.illness) ?? -1) >= entry.at_s;
        this.#illnesses.delete(entry.illness);
        return there ? [] : [notThere('illness', entry.illness, entry.at_s, at)];
      }
      case 'treatment': {
        const action = catalogue.actions.get(entry.action);
        if (action === undefined) return [unknownAction(entry.action, catalogue, at)];
        const meets = {
          patient,
          pump: this.#hasPump(entry.at_s) || (this.#standing.implanted && replacesAll(action)),
          pocket: this.#faults.hasBegun(fillsPocket),
        };
        this.#faults.follow(entry);
        this.#treatments.add(entry.action);
        return treatmentFindings(entry, action, meets, at);
      }
      case 'treatment_ends': {
        const action = catalogue.actions.get(entry.action);
        if (action === undefined) return [unknownAction(entry.action, catalogue, at)];
        if (!goesOn(action)) return [endsByItself(action, at)];
        return this.#treatments.delete(entry.action)
          ? []
          : [notThere('treatment', entry.action, entry.at_s, at)];
      }
      case 'examination':
        this.#faults.follow(entry);
        return this.#examinationFindings(entry.examination, entry.at_s, at);
      default: {
        const after = this.#afterExplant(entry, at);
        this.#faults.follow(entry);
        return after;
      }
    }
  }

  #begin(entry: Extract<Entry, { kind: 'fault' }>, fault: Fault): void {
    this.#faults.begin(entry, fault);
    this.#begun = [
      ...this.#begun.filter((open) => open.entry.at_s === entry.at_s),
      { entry, fault, until_s: Number.POSITIVE_INFINITY },
    ];
  }

  #beginIllness({ id, at_s, illness: key }: Extract<Entry, { kind: 'illness' }>, at: Place): Finding[] {
    const { catalogue } = this.#around;
    if (!catalogue.illnesses.has(key)) return [unknownIllness(key, catalogue, at)];
    const there = (this.#illnesses.get(key) ?? -1) > at_s;
    if (!there) {
      this.#illnesses.set(key, this.#cured.get(id) ?? Number.POSITIVE_INFINITY);
      return [];
    }
    return [
      {
        at: [...at, 'illness'],
        code: 'illness.twice',
        message: `The illness ${key} has not ended when it begins again on ${sayCaseTime(at_s)}.`,
        mend: 'End it before, or remove one of the two.',
      },
    ];
  }

  /** Orders of the same second that come after a fault, which may be about them. */
  #laterInSecond(entries: readonly Entry[], i: number): Standing {
    const at_s = entries[i]?.at_s;
    let standing = this.#standing;
    for (let next = i + 1; entries[next]?.at_s === at_s; next++) {
      const entry = entries[next];
      if (entry === undefined) break;
      standing = standingAfter(standing, entry, this.#around.device);
    }
    return standing;
  }

  #hasPump(at_s: number): boolean {
    return this.#standing.implanted && !this.#faults.isExplanted(at_s);
  }

  #examinationFindings(key: string, at_s: number, at: Place): Finding[] {
    if (WITHOUT_DEVICE.includes(key) || this.#hasPump(at_s)) return [];
    return [
      {
        at: [...at, 'examination'],
        code: 'examination.needs-pump',
        message: `The examination ${key} on ${sayCaseTime(at_s)} cannot be done: there is no pump then.`,
        mend: 'Remove it, or move it to a time with a pump.',
      },
    ];
  }

  #afterExplant(entry: Entry, at: Place): Finding[] {
    const needs = NEED_DEVICE.includes(entry.kind) || (entry.kind === 'check' && entry.of === 'device');
    if (!needs || !this.#faults.isExplanted(entry.at_s)) return [];
    return [
      {
        at: [...at, 'at_s'],
        code: 'log.after-explant',
        message: `This ${entry.kind.replaceAll('_', ' ')} on ${sayCaseTime(entry.at_s)} comes after the pump was taken out.`,
        mend: 'Remove it, or implant a new pump before it.',
      },
    ];
  }
}

const WITHOUT_DEVICE = ['lumbar_bolus'];
const NEED_DEVICE: readonly Entry['kind'][] = [
  'refill',
  'prescription',
  'pump_stop',
  'priming_bolus',
  'single_bolus',
];

function fillsPocket({ effects }: Fault): boolean {
  return effects.some(
    (effect) =>
      effect.kind === 'fill_beside' ||
      effect.kind === 'reservoir_leak' ||
      (effect.kind === 'passage' && effect.into === 'pocket'),
  );
}

function unknownFault(key: string, { faults }: Catalogue, at: Place): Finding {
  return unknownKey(key, [...at, 'fault'], { what: 'fault', folder: 'faults', keys: faults.keys() });
}

function unknownIllness(key: string, { illnesses }: Catalogue, at: Place): Finding {
  return unknownKey(key, [...at, 'illness'], {
    what: 'illness',
    folder: 'illnesses',
    keys: illnesses.keys(),
  });
}

function unknownAction(key: string, { actions }: Catalogue, at: Place): Finding {
  return unknownKey(key, [...at, 'action'], { what: 'action', folder: 'actions', keys: actions.keys() });
}

function notThere(what: 'fault' | 'illness' | 'treatment', key: string, at_s: number, at: Place): Finding {
  const field = what === 'treatment' ? 'action' : what;
  return {
    at: [...at, field],
    code: `${what}.not-there`,
    message: `This ends the ${what} ${key} on ${sayCaseTime(at_s)}, but it is not there then.`,
    mend: `Let it begin before, or remove this entry.`,
  };
}
