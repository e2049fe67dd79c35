import type { Entry, History } from '../case.ts';
import { knownCatalogue } from '../catalogue/known.ts';
import { sayCaseTime } from '../clock.ts';
import type { Finding, Place } from '../finding.ts';
import { inOrder } from '../order.ts';
import type { Pump } from '../pumps.ts';
import { prescriptionFindings } from './prescription.ts';
import { regimenFindings } from './regimen.ts';
import { capacityFindings } from './reservoir.ts';

/** What is wrong with one entry by itself. */
export function entryFindings(entry: Entry, pump: Pump, at: Place): Finding[] {
  switch (entry.kind) {
    case 'oral_regimen':
      return regimenFindings(entry.doses, [...at, 'doses']);
    case 'prescription':
      return prescriptionFindings(entry.prescription, pump, [...at, 'prescription']);
    case 'refill':
      return capacityFindings(entry.volume_mL, pump, [...at, 'volume_mL']);
    default:
      return [];
  }
}

/** Ids that stand for more than one entry. `entries[i]` stands at `log[i]`; undefined when it is broken. */
export function idFindings(entries: readonly (Entry | undefined)[]): Finding[] {
  const first = new Map<number, number>();
  let highest = 0;
  for (const entry of entries) highest = Math.max(highest, entry?.id ?? 0);
  return entries.flatMap((entry, i) => {
    if (entry === undefined) return [];
    const other = first.get(entry.id);
    if (other === undefined) {
      first.set(entry.id, i);
      return [];
    }
    return [
      {
        at: ['log', i, 'id'],
        code: 'log.id-twice',
        message: `The id ${entry.id} is already that of log[${other}].`,
        mend: `Give this entry an id of its own, for example ${++highest}.`,
      },
    ];
  });
}

/** What is wrong with the order of a whole log: what needs a pump comes after the one implant. */
export function orderFindings(log: readonly Entry[], history: History): Finding[] {
  const places = new Map(log.map((entry, i) => [entry, i]));
  const findings: Finding[] = [];
  let implanted = history.prescription !== undefined;
  let explanted = false;
  const catalogue = knownCatalogue();
  for (const entry of inOrder(log)) {
    const at: Place = ['log', places.get(entry) ?? 0];
    if (entry.kind === 'fault' && implanted) {
      // What comes after it needs a new pump, which another check says better.
      explanted ||=
        catalogue?.faults.get(entry.fault)?.effects.some(({ kind }) => kind === 'explant') ?? false;
    } else if (entry.kind === 'implant' && explanted) {
      explanted = false;
    } else if (entry.kind === 'implant') {
      if (implanted) findings.push(secondImplant(at, history));
      implanted = true;
    } else if (!implanted && needsPump(entry)) {
      findings.push(tooEarly(entry, at));
    }
  }
  return findings;
}

const WITHOUT_PUMP: readonly Entry['kind'][] = [
  'oral_regimen',
  'oral_dose',
  'lumbar_bolus',
  'implant',
  'trigger',
  'trigger_treated',
  'other_treatment',
  'illness',
  'illness_ends',
  // Of these the catalogues know which need a pump.
  'fault',
  'fault_ends',
  'treatment',
  'treatment_ends',
  'examination',
];

function needsPump(entry: Entry): boolean {
  if (entry.kind === 'check') return entry.of === 'device';
  return !WITHOUT_PUMP.includes(entry.kind);
}

function tooEarly(entry: Entry, at: Place): Finding {
  return {
    at: [...at, 'at_s'],
    code: 'log.before-implant',
    message: `This ${entry.kind.replaceAll('_', ' ')} on ${sayCaseTime(entry.at_s)} comes before any pump was implanted.`,
    mend: 'Add an implant before it, or give the history a prescription when the pump is older than the case.',
  };
}

function secondImplant(at: Place, history: History): Finding {
  const before = history.prescription !== undefined;
  return {
    at: [...at, 'kind'],
    code: before ? 'log.implant-after-history' : 'log.implant-twice',
    message: before
      ? 'This implants a pump, but the history has a prescription: a pump is already there.'
      : 'This implants a second pump.',
    mend: before
      ? 'Remove this entry, or remove the prescription from the history.'
      : 'Keep one implant; a case has one pump.',
  };
}
