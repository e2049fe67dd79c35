import { checkAction, checkFault, checkIllness } from '../case/catalogue/index.ts';
import { checkComparisons, checkPump, checkTipLevels } from '../case/index.ts';
import { checkPatientTypes } from '../course/index.ts';
import { checkDeviceNumbers } from '../delivery/index.ts';
import { checkBedsideCard, checkDiagnosis } from '../diagnosis/index.ts';
import { checkDrill } from '../drill/index.ts';
import { checkFitPlan, checkMisses, readEvidence, readExpected } from '../evidence/index.ts';
import { checkExamination } from '../examination/index.ts';
import { checkMeasurement } from '../measurement/index.ts';
import { compileModel } from '../model/compile/index.ts';
import { bad, type Checked } from '../problem/index.ts';
import { REFERENCES } from '../references/index.ts';
import {
  checkBedside,
  checkProcedure,
  checkScenario,
  checkScenarioRuns,
  checkScore,
  readProgress,
  readRun,
} from '../rehearsal/index.ts';
import { checkAlternatives, checkFindings, checkSelection } from '../selection/index.ts';
import {
  checkDoseCourses,
  checkGoals,
  checkPatternStart,
  checkPracticeFile,
  checkRules,
  checkSuggest,
  checkSuggestWords,
  checkTitrationRules,
  checkUpkeepNumbers,
} from '../titration/index.ts';
import { checkReferencesText } from './check-references.ts';
import { checkData } from './data-file.ts';
import { readCaseText } from './read-case.ts';
import { CSL, type SchemaWord } from './schema-word.ts';

type Check = (text: string, file: string, schema: SchemaWord) => Checked<unknown>;

/** What a text of its own kind breaks, with the file it stands in. */
function inFile(checked: Checked<unknown>, file: string): Checked<unknown> {
  if (checked.ok) return checked;
  return bad(
    ...checked.problems.map((problem) => ({ ...problem, path: problem.path.replace(/^\w+/, file) })),
  );
}

const KEYS: ReadonlySet<string> = new Set(REFERENCES.map(({ id }) => id));

/** Every kind of file that is shipped, by its schema word. */
export const KINDS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['itb-case', readCaseText],
  ['itb-model', compileModel],
  ['itb-pump', (text, file, schema) => checkData(text, file, schema, checkPump)],
  ['itb-device', (text, file, schema) => checkData(text, file, schema, checkDeviceNumbers)],
  ['itb-tip-levels', (text, file, schema) => checkData(text, file, schema, checkTipLevels)],
  ['itb-patient-types', (text, file, schema) => checkData(text, file, schema, checkPatientTypes)],
  ['itb-fault', (text, file, schema) => checkData(text, file, schema, checkFault)],
  ['itb-action', (text, file, schema) => checkData(text, file, schema, checkAction)],
  ['itb-illness', (text, file, schema) => checkData(text, file, schema, checkIllness)],
  ['itb-examination', (text, file, schema) => checkData(text, file, schema, checkExamination)],
  [
    'itb-comparisons',
    (text, file, schema) => checkData(text, file, schema, (data, name) => checkComparisons(data, name)),
  ],
  ['itb-titration-rules', (text, file, schema) => checkData(text, file, schema, checkTitrationRules)],
  ['itb-rules', (text, file, schema) => checkData(text, file, schema, checkRules)],
  ['itb-day-pattern', (text, file, schema) => checkData(text, file, schema, checkPatternStart)],
  ['itb-upkeep', (text, file, schema) => checkData(text, file, schema, checkUpkeepNumbers)],
  ['itb-dose-courses', (text, file, schema) => checkData(text, file, schema, checkDoseCourses)],
  ['itb-goals', (text, file, schema) => checkData(text, file, schema, checkGoals)],
  ['itb-practice', (text, file, schema) => checkData(text, file, schema, checkPracticeFile)],
  ['itb-suggest', (text, file, schema) => checkData(text, file, schema, checkSuggest)],
  ['itb-suggest-words', (text, file, schema) => checkData(text, file, schema, checkSuggestWords)],
  ['itb-selection', (text, file, schema) => checkData(text, file, schema, checkSelection)],
  ['itb-selection-findings', (text, file, schema) => checkData(text, file, schema, checkFindings)],
  ['itb-alternatives', (text, file, schema) => checkData(text, file, schema, checkAlternatives)],
  ['itb-bedside-card', (text, file, schema) => checkData(text, file, schema, checkBedsideCard)],
  ['itb-diagnosis', (text, file, schema) => checkData(text, file, schema, checkDiagnosis)],
  ['itb-drill', (text, file, schema) => checkData(text, file, schema, checkDrill)],
  ['itb-bedside', (text, file, schema) => checkData(text, file, schema, checkBedside)],
  ['itb-procedure', (text, file, schema) => checkData(text, file, schema, checkProcedure)],
  [
    'itb-scenario',
    (text, file, schema) => checkData(text, file, schema, (data, name) => checkScenario(data, name)),
  ],
  [
    'itb-scenario-runs',
    (text, file, schema) => checkData(text, file, schema, (data, name) => checkScenarioRuns(data, name)),
  ],
  ['itb-score', (text, file, schema) => checkData(text, file, schema, checkScore)],
  ['itb-rehearsal', (text, file) => inFile(readRun(text), file)],
  ['itb-progress', (text, file) => inFile(readProgress(text), file)],
  ['itb-measurement', (text, file, schema) => checkData(text, file, schema, checkMeasurement)],
  ['itb-fit', (text, file, schema) => checkData(text, file, schema, checkFitPlan)],
  ['itb-misses', (text, file, schema) => checkData(text, file, schema, checkMisses)],
  ['itb-expected', readExpected],
  ['itb-evidence', (text, file) => readEvidence(text, file, { references: KEYS })],
  [CSL, checkReferencesText],
]);
