import type { Report } from '../../../rehearsal/index.ts';
import { sayNumber, withUnit } from '../../numbers/index.ts';
import { chartText } from '../../strings/en/debrief/chart.ts';
import { whatIfText as words } from '../../strings/en/debrief/what-if.ts';
import { decimalsOf, nameOf } from '../chart/strip-list.ts';
import { sayLength, saySince } from '../say.ts';
import { sayWhyNot } from '../score/fails.ts';
import type { Other } from './compute.ts';
import type { Difference } from './differences.ts';

/** So many signs stand in the line of a what-if; the table has all of them. */
const MOST = 3;

/** One line of a what-if: what it is worth, and how the patient fares otherwise than in the learner's own run. */
export function sayOther(
  other: Other,
  differences: readonly Difference[],
  own: { readonly report: Report; readonly died: boolean; readonly to_s: number },
  handover_s: number,
): string {
  const { report, outcome, dropped, impossible } = other;
  if (impossible) return words.impossible;
  const signs = differences.slice(0, MOST).map((each) => sayDifference(each, handover_s));
  const same = differences.length === 0 && outcome.died === own.died;
  return [
    words.score(sayNumber(report.percent, 0), sayResult(report)),
    ...(outcome.died ? [words.died(saySince(other.to_s, handover_s))] : own.died ? [words.lives] : []),
    ...(signs.length > 0 ? [`${sayHoursOf(other.to_s, own.to_s, handover_s)}: ${signs.join('; ')}.`] : []),
    ...(same ? [words.same] : []),
    ...(dropped > 0 ? [words.dropped(dropped)] : []),
  ].join(' ');
}

/** The hours over which two courses are compared: those of both, and where one is shorter, which. */
export function sayHoursOf(other_s: number, own_s: number, handover_s: number): string {
  const length = sayLength(Math.min(other_s, own_s) - handover_s);
  if (Math.abs(other_s - own_s) < 60) return words.hours.both(length);
  return other_s < own_s ? words.hours.otherEnds(length) : words.hours.yoursEnds(length);
}

/** Whether it is passed, and if not, in a few words why. */
export function sayResult(report: Report): string {
  if (report.passed) return words.table.passed;
  return words.notPassedFor(sayWhyNot(report));
}

function sayDifference({ sign, kind, own, other }: Difference, handover_s: number): string {
  const name = inSentence(nameOfSign(sign));
  const [theirs, mine] = [sayValue(sign, other.value), sayValue(sign, own.value)];
  const { upTo, notAbove, downTo, notBelow, apart } = words.differs;
  if (kind === 'apart') return apart(name, theirs, mine, saySince(other.at_s, handover_s));
  const higher = other.value > own.value;
  if (kind === 'highest') return (higher ? upTo : notAbove)(name, theirs, mine);
  return (higher ? notBelow : downTo)(name, theirs, mine);
}

/** Here it is what was so, not what was rated. */
export function nameOfSign(sign: Difference['sign']): string {
  if (sign === 'ashworth_leg') return chartText.strips.tone.name;
  return sign === 'spasm_score' ? chartText.strips.spasms.name : nameOf(sign).name;
}

/** With a small first letter, unless it is an abbreviation. */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]+\b/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A value with those units that belong to a number in a sentence; scores have none. */
export function sayValue(sign: Difference['sign'], value: number): string {
  const { unit } = nameOf(sign);
  const number = sayNumber(value, decimalsOf(sign));
  const score = /\bto\b/.exec(unit) !== null;
  return score ? number : withUnit(number, unit);
}
