import * as v from 'valibot';
import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import type { Run } from '../run.ts';
import { scenarioNamed } from '../shipped.ts';
import { RunShape } from './run-shape.ts';
import { jsonOf, kindOf, shapeProblems } from './text.ts';

const NAME = 'rehearsal';
const KEEP = 'Keep the file as it is, and choose one that this simulator has written.';

/** Reads a value of its version and brings it up to the Run of today. */
type VersionReader = (value: unknown) => Checked<Run>;

/** Every version that was ever written is read for good; each has a stored file in test/fixtures/. */
const READERS: ReadonlyMap<unknown, VersionReader> = new Map([[1, readVersion1]]);

function readVersion1(value: unknown): Checked<Run> {
  const read = v.safeParse(RunShape, value, { abortPipeEarly: true });
  return read.success ? good(read.output) : bad(...shapeProblems(read.issues, NAME, KEEP));
}

/** A run that can be read, though perhaps not played here, and everything that is wrong. */
export interface RunRead {
  /** Undefined: this is no run. */
  readonly run?: Run;
  readonly problems: readonly Problem[];
}

/**
 * A stored run from its text; older versions are migrated, a strange one is a Problem and nothing is lost: the text stays
 * with who has it.
 */
export function readRun(text: string): Checked<Run> {
  const { run, problems } = readRunAnyhow(text);
  return run !== undefined && problems.length === 0 ? good(run) : bad(...problems);
}

/** The same, and of a run that this release cannot play also the run, to be kept and exported. */
export function readRunAnyhow(text: string): RunRead {
  const parsed = jsonOf(text, NAME, KEEP);
  if (!parsed.ok) return { problems: parsed.problems };
  const { schema, version } = kindOf(parsed.value);
  if (schema !== 'itb-rehearsal') return { problems: [notARun()] };
  const reader = READERS.get(version);
  if (reader === undefined) return { problems: [otherVersion(version)] };
  const read = reader(parsed.value);
  return read.ok ? { run: read.value, problems: playProblems(read.value) } : { problems: read.problems };
}

/** What keeps a sound run from being played by this release. */
function playProblems({ scenario, scenario_version, intents, now_s }: Run): readonly Problem[] {
  const known = scenarioNamed(scenario);
  if (known === undefined) return [unknownScenario(scenario)];
  if (known.version !== scenario_version) return [otherScenario(scenario, scenario_version, known.version)];
  const { at_s } = known.handover;
  const early = intents.findIndex((intent) => intent.at_s < at_s);
  if (early >= 0) return [beforeHandover(`intents[${early}].at_s`, at_s)];
  return now_s < at_s ? [beforeHandover('now_s', at_s)] : [];
}

function notARun(): Problem {
  return {
    path: `${NAME}: schema`,
    code: 'rehearsal.not-a-run',
    message: 'This is no stored rehearsal.',
    mend: 'Choose a file whose first field is "schema": "itb-rehearsal".',
  };
}

function otherVersion(version: unknown): Problem {
  const known = [...READERS.keys()].join(', ');
  return {
    path: `${NAME}: version`,
    code: 'rehearsal.other-version',
    message: `The version is ${JSON.stringify(version) ?? 'missing'}; versions read here: ${known}.`,
    mend: 'Keep the file, and open it with a newer release of this simulator.',
  };
}

function unknownScenario(scenario: string): Problem {
  return {
    path: `${NAME}: scenario`,
    code: 'rehearsal.unknown-scenario',
    message: `There is no scenario ${JSON.stringify(scenario)} in this release.`,
    mend: 'Keep the run as a file for the release that has its scenario, or choose a scenario from the shelf.',
  };
}

function otherScenario(scenario: string, then: number, now: number): Problem {
  return {
    path: `${NAME}: scenario_version`,
    code: 'rehearsal.other-scenario-version',
    message: `The run was made with version ${then} of ${JSON.stringify(scenario)}; this release has version ${now}.`,
    mend: 'Keep it as a file for your record, and start the scenario anew: its score would not be the same.',
  };
}

function beforeHandover(place: string, at_s: number): Problem {
  return {
    path: `${NAME}: ${place}`,
    code: 'rehearsal.before-handover',
    message: `This is before the handover, which is at second ${at_s}.`,
    mend: KEEP,
  };
}

/** As JSON, for the browser's storage or a file. */
export function writeRun(run: Run): string {
  return JSON.stringify(run);
}
