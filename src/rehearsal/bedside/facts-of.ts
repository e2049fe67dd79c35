import type { ExaminationKey, Shown } from '../../examination/index.ts';
import type { Fact } from '../play.ts';
import type { FactKey, Sign } from '../words.ts';
import { sayFact } from './words.ts';

/** The fact that a sign becomes, where it is the same for every examination that shows it. */
const FACTS: Partial<Record<Sign, FactKey>> = {
  clean_log: 'log_clean',
  stall_logged: 'stall_logged',
  stall_recovered: 'stall_recovered',
  stopped_logged: 'stopped_logged',
  replace_by_logged: 'replace_by_logged',
  end_of_service_logged: 'end_of_service_logged',
  low_reservoir_logged: 'low_reservoir_logged',
  empty_logged: 'empty_logged',
  prescription_differs: 'prescription_differs',
  not_known: 'signals_not_known',
  silent: 'alarm_silent',
  single_tone: 'alarm_single',
  two_tone: 'alarm_two_tone',
  as_expected: 'residual_expected',
  high: 'residual_high',
  low: 'residual_low',
  septum_not_found: 'septum_not_found',
  film_normal: 'film_normal',
  gap: 'film_gap',
  kink: 'film_kink',
  tip_moved: 'tip_moved',
  pump_reversed: 'pump_reversed',
  rotor_turns: 'rotor_turns',
  rotor_still: 'rotor_still',
  aspirates: 'port_aspirates',
  no_aspirate: 'port_dry',
  serous: 'port_serous',
  contrast_rises: 'contrast_rises',
  contrast_stops: 'contrast_stops',
  contrast_pocket: 'contrast_beside',
  contrast_tissue: 'contrast_beside',
  contrast_subdural: 'contrast_wrong_space',
  contrast_epidural: 'contrast_wrong_space',
  tip_mass: 'tip_mass',
  not_injected: 'not_injected',
  pocket_dry: 'pocket_dry',
  fluid_beside_pump: 'pocket_fluid',
};

/** Where the examination decides what a sign says. */
const OF_EXAMINATION: Partial<Record<ExaminationKey, Partial<Record<Sign, FactKey>>>> = {
  pump_bolus: { bolus_works: 'pump_bolus_works', bolus_without_effect: 'pump_bolus_fails' },
  lumbar_bolus: { bolus_works: 'lumbar_bolus_works', bolus_without_effect: 'lumbar_bolus_fails' },
  nuclear_scan: {
    contrast_rises: 'scan_normal',
    contrast_stops: 'scan_stops',
    contrast_pocket: 'scan_leak',
    contrast_tissue: 'scan_leak',
  },
};

const VOLUMES: readonly Sign[] = ['as_expected', 'high', 'low'];

/** The facts of a call that an examination has shown. */
export function factsOf(shown: Shown): Fact[] {
  const { examination, at_s } = shown;
  const fact = (key: FactKey, value?: number): Fact => {
    const frame = { fact: key, at_s, says: sayFact(key, value), from: 'examination' } as const;
    return value === undefined ? frame : { ...frame, value };
  };
  const facts = shown.signs.flatMap((sign): Fact[] => {
    const key = OF_EXAMINATION[examination]?.[sign] ?? FACTS[sign];
    if (key === undefined) return [];
    return [fact(key, VOLUMES.includes(sign) ? tenths(shown, 'aspirated_mL') : undefined)];
  });
  if (shown.prescription !== undefined && !shown.signs.includes('prescription_differs')) {
    facts.push(fact('prescription_right'));
  }
  const counted_mL = tenths(shown, 'counted_mL');
  if (counted_mL !== undefined) facts.push(fact('counted_volume', counted_mL));
  return facts.filter((each, i) => facts.findIndex((other) => other.fact === each.fact) === i);
}

function tenths({ numbers }: Shown, name: Shown['numbers'][number]['name']): number | undefined {
  const value = numbers.find((each) => each.name === name)?.value;
  return value === undefined ? undefined : Math.round(value * 10) / 10;
}
