import type { Case } from '../../../case/index.ts';
import { bad, type Checked, good } from '../../../problem/index.ts';
import { refillEntries, withEntries } from '../../../titration/index.ts';
import { quote, readNumber } from '../../numbers/index.ts';
import { text } from '../../strings/index.ts';
import { titrateText } from '../../strings/titrate.ts';

const { fields } = text;
const { name } = titrateText.upkeep.refill;

/** The volume that a typed text means, as the plan would take it at `at_s`; or what is wrong with it. */
export function checkVolume(typed: string, plan: Case, at_s: number): Checked<number> {
  const reading = readNumber(typed);
  const refuse = (code: string, message: string, mend: string) =>
    bad({ path: 'volume_mL', code, message, mend });
  switch (reading.kind) {
    case 'empty':
      return refuse('number.empty', fields.empty(name), fields.mendUnit('mL'));
    case 'comma':
      return refuse('number.comma', fields.comma(quote(typed)), fields.mendComma);
    case 'unit':
      return refuse('number.unit', fields.withUnit(quote(typed)), fields.mendUnit('mL'));
    case 'nonsense':
      return refuse('number.nonsense', fields.nonsense(quote(typed)), fields.mendUnit('mL'));
    case 'number': {
      const { value } = reading;
      const taken = withEntries(plan, refillEntries(plan, at_s, value));
      if (taken.ok) return good(value);
      return bad(...taken.problems.map((problem) => ({ ...problem, path: 'volume_mL' })));
    }
  }
}
