import { addEntry, type NewEntry } from '../../../case/index.ts';
import type { Problem } from '../../../problem/index.ts';
import type { Play, PumpSetting } from '../../../rehearsal/index.ts';

/**
 * What the door of the Case says of a setting, in this patient's pump: its path is that of the field it is about. The
 * Case is the one known at the handover; what is hidden in the run takes no part.
 */
export function doorProblems({ scenario, now_s }: Play, setting: PumpSetting): readonly Problem[] {
  const checked = addEntry(scenario.case, entryOf(setting, now_s));
  if (checked.ok) return [];
  return checked.problems.map((problem) => ({ ...problem, path: fieldOf(problem.path) }));
}

function entryOf(setting: PumpSetting, at_s: number): NewEntry {
  switch (setting.kind) {
    case 'prescription':
      return { kind: 'prescription', at_s, prescription: setting.prescription };
    case 'stop':
      return { kind: 'pump_stop', at_s };
    case 'bolus':
      return { kind: 'single_bolus', at_s, mcg: setting.mcg, minutes: setting.minutes };
  }
}

const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/periods\[(\d+)\]\.rate_mcg_h$/, 'periods[$1].rate'],
  [/periods\[(\d+)\]\.(from|to)$/, 'periods[$1].$2'],
  [/periods\[(\d+)\]$/, 'periods[$1].rate'],
  [/base_mcg_h$/, 'base'],
  [/dose_mcg_day$/, 'dose'],
  [/bridge_from_mcg_mL$/, 'bridge'],
  [/concentration_mcg_mL$/, 'concentration'],
  [/bolus_mcg$|\.mcg$/, 'bolus_mcg'],
  [/minutes$/, 'bolus_minutes'],
  [/times(\[\d+\])?$/, 'times'],
];

/** Field of the draft that a place in the log is about; the place itself where it is none. */
function fieldOf(path: string): string {
  for (const [pattern, field] of FIELDS) {
    const found = pattern.exec(path);
    if (found !== null) return field.replace('$1', found[1] ?? '').replace('$2', found[2] ?? '');
  }
  return path;
}
