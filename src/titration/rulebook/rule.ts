import * as v from 'valibot';
import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import type { PatientKind } from '../state.ts';
import type { Judge } from './condition.ts';
import { conditions } from './conditions/index.ts';
import { RulesFile, type Severity, type WrittenRule } from './file.ts';
import type { RuleNumber } from './numbers.ts';
import { filled, placesIn, sayValue } from './say.ts';
import type { Grade, Source } from './sources.ts';

export interface Local {
  readonly where: string;
  readonly says: string;
  readonly grade: Grade;
  readonly sources: readonly Source[];
}

/** One rule, ready to judge. */
export interface Rule {
  readonly id: string;
  /** Name of the file's subject, for example `oral`. */
  readonly subject: string;
  readonly title: string;
  /** The rule in one sentence, its numbers filled in. */
  readonly asks: string;
  readonly severity: Severity;
  readonly for: PatientKind | undefined;
  readonly numbers: Readonly<Record<string, RuleNumber>>;
  /** Names of facts of the pump that it reckons with. */
  readonly facts: WrittenRule['facts'];
  readonly grade: Grade;
  readonly sources: readonly Source[];
  /** Where practice differs. */
  readonly local: readonly Local[];
  /** Sentences with places still open. */
  readonly says: string;
  readonly mend: readonly string[];
  readonly judge: Judge;
}

/** A rule that the door of the Case keeps: what breaks it is refused with one of these codes. */
export interface DoorRule {
  readonly id: string;
  readonly subject: string;
  readonly title: string;
  readonly asks: string;
  readonly codes: readonly string[];
  readonly facts: WrittenRule['facts'];
  readonly grade: Grade;
  readonly sources: readonly Source[];
}

export interface Subject {
  readonly subject: string;
  readonly title: string;
  readonly rules: readonly Rule[];
  readonly door: readonly DoorRule[];
}

const MEND = 'Give each rule of schema itb-rules/1 what its condition needs, and nothing else.';

/** `itb-rules/1` from its parsed text; `name` is the file's. */
export function checkRules(data: unknown, name: string): Checked<Subject> {
  const read = v.safeParse(RulesFile, data);
  if (!read.success) return bad(...problems(read.issues, name, ''));
  const { subject, title, rules, door } = read.output;
  const found: Problem[] = [];
  const known = conditions();
  const ready = Object.entries(rules).flatMap(([id, written]) => {
    const condition = known.get(written.when);
    const place = `rules.${id}`;
    if (condition === undefined) {
      found.push(problem(name, `${place}.when`, `There is no condition ${JSON.stringify(written.when)}.`));
      return [];
    }
    const bound = condition.bind(written.numbers);
    if (typeof bound !== 'function') {
      found.push(...problems(bound, name, `${place}.numbers`));
      return [];
    }
    found.push(...strayPlaces(written, condition.gives, `${name}: ${place}`));
    return [readyRule(id, subject, written, bound)];
  });
  if (found.length > 0) return bad(...found);
  const kept = Object.entries(door).map(([id, { source, local: _, ...rest }]): DoorRule => {
    return { id, subject, ...rest, sources: source };
  });
  return good({ subject, title, rules: ready, door: kept });
}

function readyRule(id: string, subject: string, written: WrittenRule, judge: Judge): Rule {
  const { when: _, for: kind, source, asks, ...rest } = written;
  const filledAsks = filled(asks, saidNumbers(written.numbers));
  return { id, subject, ...rest, for: kind, asks: filledAsks, sources: source, judge };
}

/** Every number of a rule as it stands in a sentence. */
export function saidNumbers(numbers: Readonly<Record<string, RuleNumber>>): Record<string, string> {
  return Object.fromEntries(Object.entries(numbers).map(([name, { value }]) => [name, sayValue(value)]));
}

function strayPlaces(written: WrittenRule, gives: readonly string[], path: string): Problem[] {
  const own = Object.keys(written.numbers);
  const stray = (templates: readonly string[], places: readonly string[]) =>
    templates.flatMap(placesIn).filter((place) => !places.includes(place));
  const all = [
    ...stray([written.asks], own),
    ...stray([written.says, ...written.mend], [...own, ...gives, 'passes']),
  ];
  return all.map((place) => ({
    path,
    code: 'rules.place',
    message: `No condition fills {${place}}.`,
    mend: `Name one of ${[...own, ...gives, 'passes'].join(', ')}.`,
  }));
}

function problem(name: string, path: string, message: string): Problem {
  return { path: `${name}: ${path}`, code: 'rules.shape', message, mend: MEND };
}

function problems(issues: readonly v.BaseIssue<unknown>[], name: string, within: string): Problem[] {
  return issues.map((issue) => {
    const path = [within, v.getDotPath(issue)].filter((part) => part).join('.') || 'top';
    return problem(name, path, `${issue.message.replace(/\.$/, '')}.`);
  });
}
