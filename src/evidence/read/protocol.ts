import { type Finding, nearest, type Place, quoted, sayChoice, sayValue } from '../../case/fields/index.ts';
import type { Step } from '../file.ts';
import { protocolFindings } from './protocol-sense.ts';
import { STEP_READERS } from './step-kinds.ts';
import type { StepReader } from './step-reader.ts';

export interface ReadProtocol {
  /** Undefined when any step is broken. */
  readonly steps: readonly Step[] | undefined;
  /** Of every step that can be told, broken ones too, so that one mistake gives one Problem. */
  readonly ids: readonly string[];
}

/** Grade: assumption. */
const MOST_STEPS = 200;
const READERS: ReadonlyMap<string, StepReader> = new Map(Object.entries(STEP_READERS));
const KINDS = [...READERS.keys()];

/** The steps of one arm. */
export function readProtocol(value: unknown, at: Place, into: Finding[]): ReadProtocol {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_STEPS) {
    into.push({
      at,
      code: 'protocol.not-steps',
      message: Array.isArray(value)
        ? `This protocol has ${value.length} steps.`
        : `This is ${sayValue(value)}, not a list of steps.`,
      mend: `Write 1 to ${MOST_STEPS} steps, each "- kind: { ... }".`,
    });
    return { steps: undefined, ids: [] };
  }
  const written: readonly unknown[] = value;
  const before = into.length;
  const read = written.map((step, i) => readStep(step, [...at, i], into));
  const ids = read.map(({ id }) => id);
  for (const [i, id] of ids.entries()) {
    if (id !== undefined && ids.indexOf(id) < i) into.push(twice(id, read[i]?.at ?? at));
  }
  const steps = read.flatMap(({ step }) => (step === undefined ? [] : [step]));
  if (steps.length === read.length)
    into.push(
      ...protocolFindings(
        steps,
        read.map((each) => each.at),
      ),
    );
  return {
    steps: into.length === before ? steps : undefined,
    ids: ids.flatMap((id) => (id === undefined ? [] : [id])),
  };
}

interface ReadStep {
  readonly at: Place;
  readonly id?: string | undefined;
  readonly step?: Step | undefined;
}

function readStep(value: unknown, at: Place, into: Finding[]): ReadStep {
  const [[kind, content] = ['', undefined], ...others] =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const reader = READERS.get(kind);
  if (reader === undefined || others.length > 0) {
    into.push(
      notAStep(
        value,
        kind,
        others.map(([key]) => key),
        at,
      ),
    );
    return { at };
  }
  const here = [...at, kind];
  const { short } = reader;
  const bare = typeof content === 'string' || typeof content === 'number';
  // A bare word that is wrong is reported at the step, under whose key it stands.
  const found: Finding[] = [];
  const fields: unknown = short !== undefined && bare ? { [short]: content } : (content ?? {});
  const step = reader.read(fields, here, found);
  into.push(...(short !== undefined && bare ? found.map((finding) => ({ ...finding, at: here })) : found));
  return { at: here, id: step?.id ?? writtenId(fields) ?? kind, step };
}

function writtenId(fields: unknown): string | undefined {
  const id = typeof fields === 'object' && fields !== null && 'id' in fields ? fields.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

function notAStep(value: unknown, kind: string, others: readonly string[], at: Place): Finding {
  if (kind === '') {
    const message = `This is ${sayValue(value)}, not a step.`;
    return {
      at,
      code: 'step.not-a-step',
      message,
      mend: 'Write "kind: { ... }", for example bolus: { mcg: 50 }.',
    };
  }
  if (READERS.has(kind)) {
    const message = `${sayChoice(others.map(quoted))} stands beside ${kind}; a step has one key, its kind.`;
    const mend = READERS.has(others[0] ?? '')
      ? 'Write each step as a list entry of its own, beginning with a hyphen.'
      : `Write it inside the braces of ${kind}.`;
    return { at, code: 'step.two-keys', message, mend };
  }
  const meant = nearest(kind, KINDS);
  return {
    at: [...at, kind],
    code: 'step.unknown',
    message: `${quoted(kind)} is no kind of step.`,
    mend: `${meant === undefined ? '' : `Did you mean ${meant}? `}Write ${sayChoice(KINDS)}.`,
  };
}

function twice(id: string, at: Place): Finding {
  return {
    at,
    code: 'step.twice',
    message: `Another step of this protocol has the id ${quoted(id)} already.`,
    mend: 'Give this step an `id` of its own inside its braces.',
  };
}
