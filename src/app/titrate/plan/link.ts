import { type Case, COMPARISONS } from '../../../case/index.ts';
import { bad, type Checked, good } from '../../../problem/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { planFor, STARTS } from './start.ts';

const LONGEST_QUOTED = 40;

/** The plan that a link asks for (`patient=ms&start=untreated`), undefined when it asks for none. */
export function planOfLink(query: string): Checked<Case | undefined> {
  const words = new URLSearchParams(query);
  const patient = words.get('patient');
  if (patient === null) return good(undefined);
  const asked = words.get('start') ?? 'untreated';
  const start = STARTS.find((each) => each === asked);
  const { link } = titrateText.page;
  if (start === undefined) {
    const message = link.noStart(asked.slice(0, LONGEST_QUOTED));
    return bad({ path: 'link.start', code: 'link.start', message, mend: link.mendStart(STARTS.join(', ')) });
  }
  const plan = planFor(patient, start);
  if (plan !== undefined) return good(plan);
  return bad({
    path: 'link.patient',
    code: 'link.patient',
    message: link.noPatient(patient.slice(0, LONGEST_QUOTED)),
    mend: link.mendPatient(COMPARISONS.map((each) => each.patient).join(', ')),
  });
}
