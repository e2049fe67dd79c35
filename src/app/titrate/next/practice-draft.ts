import { bad, type Checked, type Problem } from '../../../problem/index.ts';
import { checkPractice, type Practice } from '../../../titration/index.ts';
import { quote, readNumber, sayNumber } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';

/** The settings as they are typed. */
export interface PracticeDraft {
  readonly country: Practice['country'];
  readonly concentrations: string;
  readonly other_treatments: Practice['other_treatments'];
  readonly hours: string;
  readonly ashworth: string;
  readonly spasm: string;
  readonly from: string;
  readonly to: string;
}

export function draftOf(practice: Practice): PracticeDraft {
  const { response } = practice;
  return {
    country: practice.country,
    concentrations: practice.concentrations_mcg_mL.map(plain).join(', '),
    other_treatments: practice.other_treatments,
    hours: practice.observe_h.map(plain).join(', '),
    ashworth: plain(response.ashworth_points),
    spasm: plain(response.spasm_grades),
    from: plain(response.within_h[0]),
    to: plain(response.within_h[1]),
  };
}

/** No thousands separators: commas part the numbers of a list. */
function plain(value: number): string {
  return sayNumber(value, 3).replaceAll(',', '');
}

export function practiceOf(draft: PracticeDraft): Checked<Practice> {
  const problems: Problem[] = [];
  const list = (path: string, typed: string) => typed.split(',').map((each) => one(path, each));
  function one(path: string, typed: string): number {
    const read = readNumber(typed);
    if (read.kind === 'number') return read.value;
    const { listOf, listMend } = titrateText.next.practice;
    const message = `${listOf.replace(/\.$/, '')}: ${quote(typed)}.`;
    if (!problems.some((problem) => problem.path === path)) {
      problems.push({ path, code: 'practice.no-number', message, mend: listMend });
    }
    return Number.NaN;
  }
  const practice = {
    country: draft.country,
    concentrations_mcg_mL: list('concentrations_mcg_mL', draft.concentrations),
    other_treatments: draft.other_treatments,
    observe_h: list('observe_h', draft.hours),
    response: {
      ashworth_points: one('response', draft.ashworth),
      spasm_grades: one('response', draft.spasm),
      within_h: [one('response', draft.from), one('response', draft.to)],
    },
  };
  return problems.length > 0 ? bad(...problems) : checkPractice(practice, 'practice');
}
