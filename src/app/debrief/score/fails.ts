import type { Fail, Report, Scenario } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { sayStep } from '../deeds.ts';

const words = debriefText.score.fails;

/** Why a run did not pass, the gravest first; many missed actions of one kind are one line, the panels list them. */
export function sayFails({ fails, pass_percent }: Report, scenario: Scenario): readonly string[] {
  const missed = fails.filter(({ kind }) => kind === 'bold_missed').length;
  const first = fails.findIndex(({ kind }) => kind === 'bold_missed');
  return fails.flatMap((fail, i) => {
    if (fail.kind !== 'bold_missed' || missed === 1) return [sayFail(fail, scenario, pass_percent)];
    return i === first ? [words.many_missed(sayNumber(missed, 0))] : [];
  });
}

/** The gravest reason in a few words; empty when it is passed. */
export function sayWhyNot({ fails, pass_percent, criticals }: Report): string {
  const [gravest] = fails;
  if (gravest === undefined) return '';
  switch (gravest.kind) {
    case 'died':
      return words.short.died;
    case 'fatal_harm':
      return words.short.fatal_harm;
    case 'bold_missed':
      return sayMissed(fails, criticals);
    case 'below_pass':
      return words.short.below_pass(sayNumber(pass_percent, 0));
    case 'checklist':
      return words.short.checklist(sayNumber(gravest.done, 0), sayNumber(gravest.least, 0));
  }
}

function sayFail(fail: Fail, { harmfuls, criticals }: Scenario, pass_percent: number): string {
  switch (fail.kind) {
    case 'died':
      return words.died;
    case 'fatal_harm':
      return words.fatal_harm(harmfuls.find(({ key }) => key === fail.key)?.says ?? fail.key);
    case 'bold_missed':
      return words.bold_missed(criticals.find(({ key }) => key === fail.key)?.says ?? stepOf(fail.key));
    case 'below_pass':
      return words.below_pass(sayNumber(fail.percent, 0), sayNumber(pass_percent, 0));
    case 'checklist':
      return words.checklist(sayNumber(fail.done, 0), sayNumber(fail.least, 0));
  }
}

const MOST_NAMED = 2;

function sayMissed(fails: Report['fails'], criticals: Report['criticals']): string {
  const keys = fails.flatMap((fail) => (fail.kind === 'bold_missed' ? [fail.key] : []));
  const says = keys.map(
    (key) => criticals.find(({ critical }) => critical.key === key)?.critical.says ?? stepOf(key),
  );
  const named = says.slice(0, MOST_NAMED).map((each) => `\u201c${each}\u201d`);
  return words.short.missed(named.join(', '), says.length - named.length);
}

/** A step of a procedure is named as `refill/aspirate`. */
function stepOf(key: string): string {
  const [procedure = '', step] = key.split('/');
  return step === undefined ? key : sayStep(procedure, step);
}
