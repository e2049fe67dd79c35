import * as v from 'valibot';
import { ROLES } from '../../case/index.ts';
import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import { EXAMINATIONS, type Examination } from '../examination.ts';

const words = v.pipe(v.string(), v.nonEmpty('This must not be empty'));
const finite = v.pipe(v.number(), v.finite('This is no finite number'));
const notNegative = v.pipe(finite, v.minValue(0, 'This must be 0 or more'));
const share = v.pipe(notNegative, v.maxValue(1, 'This must be 1 or less'));
const grade = v.picklist(['measured', 'derived', 'fitted', 'assumption']);
const performance = v.strictObject({ value: share, grade, source: words });
const key = v.picklist(EXAMINATIONS);

/** `itb-examination/1`: a file of models/examinations/. */
const ExaminationFile = v.strictObject({
  key,
  title: words,
  says: words,
  minutes: notNegative,
  answer_after_minutes: notNegative,
  minutes_source: words,
  burden: v.picklist([0, 1, 2, 3]),
  done_by: v.pipe(v.array(v.picklist(ROLES)), v.minLength(1, 'Name at least one')),
  needs: v.array(key),
  sensitivity: v.exactOptional(performance),
  specificity: v.exactOptional(performance),
  says_of_misses: words,
  risk: words,
  numbers: v.record(words, v.strictObject({ value: notNegative, unit: words, grade, source: words })),
  sources: v.array(words),
});

/** An examination from the parsed text of a file of models/examinations/; `name` is the file's. */
export function checkExamination(data: unknown, name: string): Checked<Examination> {
  const read = v.safeParse(ExaminationFile, data);
  if (!read.success) {
    return bad(
      ...read.issues.map((issue) => ({
        path: `${name}: ${v.getDotPath(issue) ?? 'top'}`,
        code: 'examination.shape',
        message: `${issue.message.replace(/\.$/, '')}.`,
        mend: 'Give everything that schema itb-examination/1 asks for, each number with its source, and nothing else.',
      })),
    );
  }
  const problems = [...timeProblems(read.output, name), ...needProblems(read.output, name)];
  return problems.length > 0 ? bad(...problems) : good(read.output);
}

function* timeProblems(
  { minutes, answer_after_minutes, burden, risk }: Examination,
  name: string,
): Generator<Problem> {
  if (answer_after_minutes < minutes) {
    yield {
      path: `${name}: answer_after_minutes`,
      code: 'examination.early',
      message: `The answer after ${answer_after_minutes} minutes comes before the ${minutes} minutes of work are done.`,
      mend: 'Give at least as many minutes until the answer as the work takes.',
    };
  }
  if (burden >= 2 && /^none\b(?! by)/i.test(risk)) {
    yield {
      path: `${name}: risk`,
      code: 'examination.risk',
      message: `A burden of ${burden} without any risk contradicts itself.`,
      mend: 'Name the needle, the radiation or the puncture.',
    };
  }
}

function* needProblems({ key: own, needs }: Examination, name: string): Generator<Problem> {
  if (!needs.includes(own)) return;
  yield {
    path: `${name}: needs`,
    code: 'examination.needs-itself',
    message: `${own} needs itself first.`,
    mend: 'Leave it out of its own needs.',
  };
}
