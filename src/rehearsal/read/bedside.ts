import { getDotPath, safeParse } from 'valibot';
import { ACTIONS } from '../../case/catalogue/index.ts';
import { EXAMINATION_KEYS } from '../../case/index.ts';
import { EXAMINATION_FILES } from '../../examination/index.ts';
import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import type { Bedside } from '../bedside-file.ts';
import { bedsideMentions } from './bedside-mentions.ts';
import { BedsideShape } from './bedside-shape.ts';
import { voiceProblems } from './bedside-voices.ts';

/**
 * What is alike in every rehearsal, from the parsed text of models/bedside.yaml (`itb-bedside/1`). Names within the file
 * are judged when every field has its shape; all mistakes come at once.
 */
export function checkBedside(data: unknown, name: string): Checked<Bedside> {
  const read = safeParse(BedsideShape, data);
  if (!read.success) {
    return bad(
      ...read.issues.map((issue) => ({
        path: `${name}: ${getDotPath(issue) ?? 'top'}`,
        code: 'bedside.not-a-bedside',
        message: `${issue.message}.`,
        mend: 'Give every field of schema itb-bedside/1 what it asks for, and nothing else.',
      })),
    );
  }
  const problems = [
    ...twiceProblems(read.output),
    ...unknownProblems(read.output),
    ...boundProblems(read.output),
    ...deciderProblems(read.output),
    ...voiceProblems(read.output),
  ];
  if (problems.length === 0) return good(read.output);
  return bad(...problems.map((problem) => ({ ...problem, path: `${name}: ${problem.path}` })));
}

/** Keys and keyboard letters that stand twice. */
function* twiceProblems(bedside: Bedside): Generator<Problem> {
  const lists: Readonly<Record<string, readonly (string | undefined)[]>> = {
    'observations.key': bedside.observations.map(({ key }) => key),
    'observations.shortcut': bedside.observations.map(({ shortcut }) => shortcut),
    'facts.key': bedside.facts.map(({ key }) => key),
    'alarms.output': bedside.alarms.map(({ output }) => output),
    'contacts.key': bedside.contacts.map(({ key }) => key),
    'requests.key': bedside.requests.map(({ key }) => key),
    'voices.key': bedside.voices.map(({ key }) => key),
    'states.key': bedside.states.map(({ key }) => key),
    'causes.key': bedside.causes.map(({ key }) => key),
    'statements.key': bedside.statements.map(({ key }) => key),
    'charting.key': bedside.charting.map(({ key }) => key),
    'binds_hands.task': bedside.binds_hands.map(({ task }) => task),
    'stands_in.role': bedside.stands_in.map(({ role }) => role),
    'examination_orders.examination': bedside.examination_orders.map(({ examination }) => examination),
  };
  for (const [list, words] of Object.entries(lists)) {
    const [where, field] = list.split('.');
    for (const [i, word] of words.entries()) {
      if (word === undefined || words.indexOf(word) === i) continue;
      yield {
        path: `${where}.${i}.${field}`,
        code: 'bedside.twice',
        message: `${word} stands in ${where} twice.`,
        mend: 'Give each its own.',
      };
    }
  }
}

function* unknownProblems(bedside: Bedside): Generator<Problem> {
  const keys = (list: readonly { readonly key: string }[]) => new Set(list.map(({ key }) => key));
  const facts = keys(bedside.facts);
  const done = new Set([
    ...[...ACTIONS.keys()].map((key) => `act/${key}`),
    ...EXAMINATION_KEYS.map((key) => `examine/${key}`),
    ...bedside.observations.map(({ key }) => `observe/${key}`),
    ...bedside.statements.map(({ key }) => `tell/${key}`),
    ...bedside.contacts.map(({ key }) => `call/${key}`),
  ]);
  const known = { fact: facts, done, request: new Set([...keys(bedside.requests), 'order', 'pump_order']) };
  for (const { sort, key, path } of bedsideMentions(bedside)) {
    if (known[sort].has(key)) continue;
    yield {
      path,
      code: `bedside.unknown-${sort}`,
      message: `There is no ${sort === 'done' ? 'such thing to do as' : sort} ${key}.`,
      mend: sort === 'request' ? 'Name one of requests.' : 'Name one that this file or the models list.',
    };
  }
}

/** Whoever decides an examination must be somebody who does it. */
function* deciderProblems({ examination_orders }: Bedside): Generator<Problem> {
  for (const [i, { examination, decided_by = [] }] of examination_orders.entries()) {
    const done_by: readonly string[] = EXAMINATION_FILES.get(examination)?.done_by ?? [];
    for (const [j, role] of decided_by.entries()) {
      if (done_by.includes(role)) continue;
      yield {
        path: `examination_orders.${i}.decided_by.${j}`,
        code: 'bedside.decides-not',
        message: `${role} does not do ${examination}.`,
        mend: `Name one of done_by in models/examinations/${examination}.yaml, or leave it out.`,
      };
    }
  }
}

/** Limits whose warning lies beyond the crisis, bounds without room, bands that do not ascend, answers before the work. */
function* boundProblems({ alarms, observations, early_warning }: Bedside): Generator<Problem> {
  for (const [i, { warn_low, warn_high, crisis_low, crisis_high }] of alarms.entries()) {
    const [low, warned, high, crisis] = [
      crisis_low ?? Number.NEGATIVE_INFINITY,
      warn_low ?? crisis_low ?? Number.NEGATIVE_INFINITY,
      warn_high ?? crisis_high ?? Number.POSITIVE_INFINITY,
      crisis_high ?? Number.POSITIVE_INFINITY,
    ];
    if (low <= warned && warned < high && high <= crisis) continue;
    yield {
      path: `alarms.${i}`,
      code: 'bedside.limits',
      message: `Crisis ${low} to ${crisis} and warning ${warned} to ${high} do not lie within each other.`,
      mend: 'Order them: crisis_low, warn_low, warn_high, crisis_high.',
    };
  }
  for (const [i, { reads, minutes, answer_after_min }] of observations.entries()) {
    if (answer_after_min < minutes) {
      yield {
        path: `observations.${i}.answer_after_min`,
        code: 'bedside.early',
        message: `The answer after ${answer_after_min} minutes comes before the ${minutes} minutes of work are done.`,
        mend: 'Give at least as many minutes until the answer as the work takes.',
      };
    }
    for (const [
      j,
      { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY },
    ] of reads.entries()) {
      if (least <= most) continue;
      yield {
        path: `observations.${i}.reads.${j}`,
        code: 'bedside.bounds',
        message: `Nothing lies between ${least} and ${most}.`,
        mend: 'Swap least and most.',
      };
    }
  }
  for (const [i, { steps }] of early_warning.bands.entries()) {
    if (steps.every((step, k) => k === 0 || step.from > (steps[k - 1]?.from ?? 0))) continue;
    yield {
      path: `early_warning.bands.${i}.steps`,
      code: 'bedside.bands',
      message: 'The steps do not ascend.',
      mend: 'Sort them by from.',
    };
  }
}
