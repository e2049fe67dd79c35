import type { Fail, Report, Scenario } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { sayStep } from '../deeds.ts';

const words = debriefText.score.fails;

/** Why a run did not pass, in the order of the report, the gravest first. */
export function sayFails({ fails, pass_percent }: Report, scenario: Scenario): readonly string[] {
  return fails.map((fail) => sayFail(fail, scenario, pass_percent));
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

/** A step of a procedure is named as `refill/aspirate`. */
function stepOf(key: string): string {
  const [procedure = '', step] = key.split('/');
  return step === undefined ? key : sayStep(procedure, step);
}
