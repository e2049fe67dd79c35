import { sayCaseTime } from '../../clock.ts';
import type { Fault, FaultEffectKind, FaultNeed } from '../../faults/fault.ts';
import type { Finding, Place } from '../../finding.ts';
import type { Pump } from '../../pumps.ts';
import { sayChoice, sayNumber } from '../../words.ts';
import { type FaultEntry, has, type OpenFault, TOLD } from './open-faults.ts';
import { septumFindings } from './septum.ts';
import type { Standing } from './standing.ts';

/** What a fault meets: the orders before it, and those of its own second, which it may spoil. */
export interface Meets {
  readonly before: Standing;
  readonly after: Standing;
  readonly explanted: boolean;
  readonly lasting: readonly OpenFault[];
  readonly pump: Pump;
}

/** What is wrong with a known fault at its second. */
export function faultFindings(entry: FaultEntry, fault: Fault, meets: Meets, at: Place): Finding[] {
  const found = [...onsetFindings(entry, fault, at), ...needFindings(entry, fault, meets, at)];
  if (found.length > 0) return found;
  const septum = septumFindings(entry, fault, meets.lasting, at);
  if (septum.length > 0) return septum;
  return [...strengthFindings(entry, fault, meets, at), ...clashFindings(fault, meets, at)];
}

function onsetFindings({ onset }: FaultEntry, { title, onsets }: Fault, at: Place): Finding[] {
  const kinds = onsets.map(({ kind }) => kind);
  if (onset === undefined || kinds.includes(onset)) return [];
  return [
    {
      at: [...at, 'onset'],
      code: 'fault.other-onset',
      message: `The fault "${title}" has no onset ${onset}.`,
      mend: `Write ${sayChoice(kinds)}, or leave the onset away for the usual one.`,
    },
  ];
}

const LACKS: Readonly<Record<FaultNeed, readonly [lacks: string, mend: string]>> = {
  pump: ['there is no pump', 'Implant a pump before, or choose a fault of the tablets.'],
  rotor: ['this pump has no rotor', 'Choose a pump with a rotor, or another fault.'],
  valves: [
    'this pump has a rotor, and no valves that a magnet opens',
    'Choose a pump with valves, or another fault.',
  ],
  drug: ['the reservoir holds no drug', 'Fill it with baclofen before.'],
  prescription: ['no prescription runs', 'Prescribe a dose before, or in the same second.'],
  flex: ['the prescription has no flex periods', 'Prescribe flex before, or in the same second.'],
  stronger_drug: ['no stronger drug is sold', 'Choose a weaker drug before, or another fault.'],
  weaker_drug: ['no weaker drug is sold', 'Choose a stronger drug before, or another fault.'],
  tablets: ['no tablets are taken', 'Add a regimen of tablets before, or choose a fault of the pump.'],
};

/** One finding is enough: what else is missing mostly follows from it. */
function needFindings(entry: FaultEntry, fault: Fault, meets: Meets, at: Place): Finding[] {
  const missing = fault.needs.find((need) => !isThere(need, meets));
  if (missing === undefined) return [];
  const [lacks, mend] = LACKS[missing];
  const out = missing === 'pump' && meets.explanted;
  return [
    {
      at: [...at, 'fault'],
      code: `fault.needs-${missing.replaceAll('_', '-')}`,
      message: `"${fault.title}" cannot happen on ${sayCaseTime(entry.at_s)}: ${out ? 'the pump has been taken out' : lacks}.`,
      mend: out ? 'Move it before that, or implant a new pump.' : mend,
    },
  ];
}

function isThere(need: FaultNeed, { before, after, explanted, pump }: Meets): boolean {
  const either = (test: (standing: Standing) => boolean) => test(before) || test(after);
  switch (need) {
    case 'pump':
      return before.implanted && !explanted;
    case 'rotor':
    case 'valves':
      return pump.drive === need;
    case 'drug':
      return either(({ filled_mcg_mL }) => filled_mcg_mL > 0);
    case 'prescription':
      return either(({ prescription }) => prescription !== undefined);
    case 'flex':
      return either(({ prescription }) => prescription?.mode.kind === 'flex');
    case 'tablets':
      return either(({ tablets }) => tablets);
    case 'stronger_drug':
      return isChanged(before, after, 1) || pump.concentrations_mcg_mL.some((sold) => sold > strength(after));
    case 'weaker_drug':
      return (
        isChanged(before, after, -1) || pump.concentrations_mcg_mL.some((sold) => sold < strength(after))
      );
  }
}

/** What order and programmer take the drug of that second to be. */
function strength({ prescription, filled_mcg_mL }: Standing): number {
  return filled_mcg_mL > 0 ? filled_mcg_mL : (prescription?.concentration_mcg_mL ?? 0);
}

/** Whether the log itself changes to a stronger (1) or weaker (-1) drug in that second. */
function isChanged(before: Standing, after: Standing, way: 1 | -1): boolean {
  return Math.sign(strength(after) - strength(before)) === way;
}

/** A syringe holds only what is sold. */
function strengthFindings(entry: FaultEntry, fault: Fault, meets: Meets, at: Place): Finding[] {
  const { before, after, pump } = meets;
  const sold = pump.concentrations_mcg_mL;
  const [weakest, strongest] = [Math.min(...sold), Math.max(...sold)];
  return fault.effects.flatMap((effect) => {
    if (effect.kind !== 'fill_strength' && effect.kind !== 'fill_no_bridge') return [];
    if (effect.kind === 'fill_no_bridge' && strength(before) !== strength(after)) return [];
    const { least, most } = effect.times;
    const filled = strength(after) * (least + (most - least) * entry.severity);
    const bound = filled > strongest ? strongest : weakest;
    if (filled >= weakest * (1 - ROUNDING) && filled <= strongest * (1 + ROUNDING)) return [];
    const severity = Math.floor(((bound / strength(after) - least) / (most - least)) * 1e4 + 1e-6) / 1e4;
    const side = bound === strongest ? 'strongest' : 'weakest';
    return [
      {
        at: [...at, 'severity'],
        code: 'fault.not-sold',
        message: `At this severity ${sayNumber(filled)} mcg/mL would be filled; the ${side} sold is ${sayNumber(bound)} mcg/mL.`,
        mend: severity < 0 ? 'Choose another fault.' : `Give a severity of at most ${sayNumber(severity)}.`,
      },
    ];
  });
}
const ROUNDING = 1e-9;

/** Of each of these a device has one. */
const EXCLUSIVE: readonly (readonly [kinds: readonly FaultEffectKind[], says: string])[] = [
  [['tip'], 'the tip lies in one place'],
  [['rotor'], 'the rotor turns at one speed'],
  [['battery'], 'the pump has one battery'],
  [TOLD, 'the programmer is told one thing'],
];
/** What meets one fill can be said of it once. */
const OF_ONE_FILL: readonly FaultEffectKind[] = ['fill_strength', 'fill_no_bridge'];

function clashFindings(fault: Fault, { lasting }: Meets, at: Place): Finding[] {
  const again = lasting.find((open) => open.fault.key === fault.key);
  if (again !== undefined) {
    return [
      {
        at: [...at, 'fault'],
        code: 'fault.twice',
        message: `"${fault.title}" is still there from ${sayCaseTime(again.entry.at_s)}.`,
        mend: 'End that one before, or remove one of the two.',
      },
    ];
  }
  for (const open of lasting) {
    const clash = EXCLUSIVE.find(([kinds]) => has(fault, kinds) && has(open.fault, kinds));
    if (clash === undefined) continue;
    return [
      {
        at: [...at, 'fault'],
        code: 'fault.contradicts',
        message: `"${fault.title}" and "${open.fault.title}", there from ${sayCaseTime(open.entry.at_s)}, exclude each other: ${clash[1]}.`,
        mend: `End ${open.fault.key} before, or remove one of the two.`,
      },
    ];
  }
  return [];
}

/** Two mistakes with the drug of one fill, one mistake twice, or a mistake at a fill that cannot be, in one second. */
export function sameSecondFindings(
  entry: FaultEntry,
  fault: Fault,
  others: readonly OpenFault[],
  at: Place,
): Finding[] {
  const now = others.filter((open) => open.entry.at_s === entry.at_s);
  const other = now.find(
    (open) => open.fault.key === fault.key || (has(fault, OF_ONE_FILL) && has(open.fault, OF_ONE_FILL)),
  );
  if (other === undefined) return septumFindings(entry, fault, now, at);
  return [
    {
      at: [...at, 'fault'],
      code: other.fault.key === fault.key ? 'fault.twice' : 'fault.contradicts',
      message: `"${fault.title}" and "${other.fault.title}" happen in one second.`,
      mend: 'Remove one of the two, or give it another time.',
    },
  ];
}
