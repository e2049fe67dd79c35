import {
  exactOptional,
  type GenericSchema,
  type InferOutput,
  literal,
  picklist,
  pipe,
  transform,
} from 'valibot';
import file from '../../models/comparisons.yaml';
import { bad, type Checked, good, must, type Problem } from '../problem/index.ts';
import type { Case } from './case.ts';
import { type ComparisonLimits, comparisonFindings } from './checks/comparison.ts';
import { closed } from './fields/closed.ts';
import { quantity } from './fields/quantity.ts';
import { line, list, word } from './fields/text.ts';
import { take, told } from './fields/told.ts';
import { type Finding, toProblems } from './finding.ts';
import { deepFreeze } from './freeze.ts';
import { LIMITS } from './limits.ts';
import { READY_PATIENTS } from './patients.ts';
import { sayValue } from './words.ts';

const grade = word('grade', ['measured', 'derived', 'fitted', 'assumption']);
const source = line('a source', 300);

const TIMES = picklist([2, 3, 4], ({ input }) =>
  told('number.out-of-range', `${sayValue(input)} times a day is not offered.`, 'Write 2, 3 or 4.'),
);

const OnlyTrue = literal(true, ({ input }) =>
  told('field.wrong-kind', `This is ${sayValue(input)}, not true.`, 'Write true, or remove it.'),
);

/** A patient on the shelf of the Compare screen. */
export interface Comparison {
  /** Key of a ready patient, whose history holds the dose of the pump arm. */
  readonly patient: string;
  /** Short, for a menu. */
  readonly label: string;
  /** Tablets of the oral arm, in equal doses. */
  readonly oral: {
    readonly mg_day: number;
    readonly times_a_day: 2 | 3 | 4;
    readonly grade: 'measured' | 'derived' | 'fitted' | 'assumption';
    /** Where the dose comes from, or why it was assumed. */
    readonly source: string;
  };
  /** What the reader is told about patient and tablets. */
  readonly note: string;
  readonly frail?: true;
}

const ComparisonShape = closed('a comparison', {
  patient: line('the key of a ready patient', 60),
  label: line('a label', 40),
  oral: closed('an oral regimen', {
    mg_day: quantity(LIMITS.regimen_total_mg),
    times_a_day: TIMES,
    grade,
    source,
  }),
  note: line('a note', 300),
  frail: exactOptional(OnlyTrue),
}) satisfies GenericSchema<unknown, Comparison>;

/** A limit with where it comes from; what is left for the check is its value. */
function fact(unit: string, max: number) {
  const value = quantity({ min: 0, max, unit, why: 'more is no limit of a regimen' });
  const said = ({ input }: { input: unknown }) =>
    told('word.unknown', `This is ${sayValue(input)}, not the unit of this limit.`, `Write ${unit}.`);
  return pipe(
    closed('a limit', { value, unit: literal(unit, said), grade, source }),
    transform((read) => read.value),
  );
}

const LimitsShape = closed('the limits', {
  adult_mg_day: fact('mg/day', 300),
  frail_mg_day: fact('mg/day', 300),
  child_below_years: fact('years', 120),
  kidneys_below: fact('share of normal', 1),
  kidneys_mg_day: fact('mg/day', 300),
  step_mg: fact('mg', 100),
}) satisfies GenericSchema<unknown, ComparisonLimits>;

const FileShape = closed('a shelf of comparisons', {
  limits: LimitsShape,
  comparisons: list('comparisons', ComparisonShape, 50, 1),
});

/** The shelf from the parsed text of models/comparisons.yaml (`itb-comparisons/1`), or all that is wrong with it. */
export function checkComparisons(
  data: unknown,
  name: string,
  patients: ReadonlyMap<string, Case> = READY_PATIENTS,
): Checked<readonly Comparison[]> {
  const shelf = checkShelf(data, name);
  if (!shelf.ok) return shelf;
  const { comparisons, limits } = shelf.value;
  const findings = comparisonFindings(comparisons, limits, patients);
  return findings.length === 0 ? good(comparisons) : bad(...problemsOf(findings, data, name));
}

function checkShelf(data: unknown, name: string): Checked<InferOutput<typeof FileShape>> {
  const findings: Finding[] = [];
  const read = take(FileShape, data, [], findings);
  return read === undefined || findings.length > 0
    ? bad(...problemsOf(findings, data, name))
    : good(deepFreeze(read));
}

function problemsOf(findings: readonly Finding[], data: unknown, name: string): Problem[] {
  const placed = toProblems(findings, data, '');
  return placed.map((each) => ({ ...each, path: each.path === '' ? name : `${name}: ${each.path}` }));
}

/**
 * Who can be compared, in the order of the menu. Of the shipped file only the form is checked here; that it fits the
 * patients is for the tests, because asking them all would keep the page from its first paint.
 */
export const COMPARISONS: readonly Comparison[] = must(
  checkShelf(file, 'models/comparisons.yaml'),
).comparisons;
