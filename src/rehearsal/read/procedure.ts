import {
  boolean,
  exactOptional,
  type GenericSchema,
  getDotPath,
  picklist,
  safeParse,
  strictObject,
} from 'valibot';
import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import { type Procedure, STEP_ASKS, STEP_DOES } from '../procedure-file.ts';
import { grade, key, notNegative, positive, some, text, texts, wholeNumber } from './scenario-fields.ts';

const StepShape = strictObject({
  key,
  phase: key,
  says: text,
  minutes: wholeNumber,
  bold: boolean(),
  after: texts,
  asks: exactOptional(strictObject({ what: picklist(STEP_ASKS), unit: text, within: notNegative })),
  does: exactOptional(picklist(STEP_DOES)),
  grade,
  source: text,
});

const fact = strictObject({ value: positive, unit: text, grade, source: text });

/** `itb-procedure/1`: a file of models/procedures/. */
const ProcedureShape = strictObject({
  key,
  title: text,
  says: text,
  phases: some(strictObject({ key, title: text })),
  steps: some(StepShape),
  sources: some(text),
  numbers: strictObject({ test_fill_mL: fact, felt_after_mL: fact }),
}) satisfies GenericSchema<unknown, Procedure>;

/** A procedure from the parsed text of a file of models/procedures/; `name` is the file's. All mistakes come at once. */
export function checkProcedure(data: unknown, name: string): Checked<Procedure> {
  const read = safeParse(ProcedureShape, data);
  if (!read.success) {
    return bad(
      ...read.issues.map((issue) => ({
        path: `${name}: ${getDotPath(issue) ?? 'top'}`,
        code: 'procedure.not-a-procedure',
        message: `${issue.message}.`,
        mend: 'Give every field of schema itb-procedure/1 what it asks for, and nothing else.',
      })),
    );
  }
  const problems = [...problemsOf(read.output, name)];
  if (problems.length === 0) return good(read.output);
  return bad(...problems.map((problem) => ({ ...problem, path: `${name}: ${problem.path}` })));
}

function* problemsOf({ key: own, phases, steps }: Procedure, name: string): Generator<Problem> {
  if (own !== name.replace(/^.*\//, '').replace(/\.yaml$/, '')) {
    yield {
      path: 'key',
      code: 'procedure.key-not-of-file',
      message: `The key ${own} is not the name of the file.`,
      mend: 'Give file and key the same name.',
    };
  }
  const order = phases.map((phase) => phase.key);
  for (const [i, step] of steps.entries()) {
    if (steps.findIndex((other) => other.key === step.key) < i) {
      yield {
        path: `steps.${i}.key`,
        code: 'procedure.twice',
        message: `The step ${step.key} stands twice.`,
        mend: 'Give each its own key.',
      };
    }
    const place = order.indexOf(step.phase);
    if (place < 0) {
      yield {
        path: `steps.${i}.phase`,
        code: 'procedure.unknown-phase',
        message: `There is no phase ${step.phase}.`,
        mend: `Name one of ${order.join(', ')}.`,
      };
    } else if (place < order.indexOf(steps[i - 1]?.phase ?? order[0] ?? '')) {
      yield {
        path: `steps.${i}.phase`,
        code: 'procedure.phase-order',
        message: `The phase ${step.phase} comes again after a later one.`,
        mend: 'Sort the steps by phase.',
      };
    }
    for (const [j, before] of step.after.entries()) {
      const at = steps.findIndex((other) => other.key === before);
      if (at >= 0 && at < i) continue;
      yield {
        path: `steps.${i}.after.${j}`,
        code: at < 0 ? 'procedure.unknown-step' : 'procedure.after-later',
        message: at < 0 ? `There is no step ${before}.` : `The step ${before} comes only later.`,
        mend: 'Name a step that stands before it.',
      };
    }
  }
}
