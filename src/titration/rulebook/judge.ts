import { type Case, type Pump, pumpNamed } from '../../case/index.ts';
import { HISTORY_ENTRY } from '../../delivery/index.ts';
import { ProblemError } from '../../problem/index.ts';
import type { PatientKind } from '../state.ts';
import type { Outcome, Passing } from './condition.ts';
import { type Moment, momentsOf } from './moment.ts';
import { childBelow_years } from './numbers.ts';
import { type Rule, saidNumbers } from './rule.ts';
import { filled, sayPassing } from './say.ts';
import { rulebook } from './shipped.ts';
import type { Source } from './sources.ts';

export type RuleVerdict = 'green' | 'amber' | 'red';

/** What one rule says of one step of a plan. It never blocks anything. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  /** Id of the log entry that it is about; 0 for the history. */
  readonly entry: number;
  readonly at_s: number;
  readonly verdict: RuleVerdict;
  /** What is outside and by how much; of a green one, the rule that holds. */
  readonly sentence: string;
  /** What would pass, where it is a number. */
  readonly passes: Passing | undefined;
  /** Ways out; none of a green one. */
  readonly mend: readonly string[];
  readonly sources: readonly Source[];
}

export interface JudgeOptions {
  /** Where the plan ends, s: a reservoir may run out after the last entry. Default: at the last entry. */
  readonly until_s?: number;
}

/**
 * What the rules say of every step of a plan, in the order in which it happens and then of the rules. Pure, from what
 * was ordered alone: neither the patient's sensitivity, tolerance or pump accuracy nor any course is looked at.
 */
export function judge(document: Case, { until_s }: JudgeOptions = {}): readonly Finding[] {
  const pump = pumpOf(document);
  const kind = kindOf(document);
  const rules = rulebook()
    .flatMap((subject) => subject.rules)
    .filter((rule) => rule.for === undefined || rule.for === kind)
    .map((rule) => ({ ...rule, sources: [...rule.sources, ...factSources(rule, pump)] }));
  return momentsOf(document, pump, until_s).flatMap((moment) =>
    rules.flatMap((rule) => {
      const outcome = rule.judge(moment);
      return outcome === undefined ? [] : [findingOf(rule, moment, outcome)];
    }),
  );
}

/** Whose steps of dose hold for a patient. */
export function kindOf({ patient }: Case): PatientKind {
  if (patient.age_years < childBelow_years()) return 'child';
  return patient.origin === 'spinal' ? 'spinal_adult' : 'cerebral_adult';
}

function findingOf(rule: Rule, moment: Moment, outcome: Outcome): Finding {
  const frame = {
    rule: rule.id,
    entry: moment.entry?.id ?? HISTORY_ENTRY,
    at_s: moment.at_s,
    sources: rule.sources,
  };
  if (outcome.holds) {
    return { ...frame, verdict: 'green', sentence: rule.asks, passes: undefined, mend: [] };
  }
  const { passes } = outcome;
  const values = {
    ...saidNumbers(rule.numbers),
    ...outcome.values,
    passes: passes === undefined ? '' : sayPassing(passes),
  };
  return {
    ...frame,
    entry: outcome.entry ?? frame.entry,
    at_s: outcome.at_s ?? frame.at_s,
    verdict: rule.severity,
    sentence: filled(rule.says, values),
    passes,
    mend: rule.mend.map((way) => filled(way, values)),
  };
}

function factSources({ facts }: Rule, pump: Pump): readonly Source[] {
  return facts.map((fact) => {
    const { value, unit, source } = pump.facts[fact];
    const said = Array.isArray(value) ? value.join(', ') : String(value);
    return { reference: undefined, says: `${pump.title}, ${said} ${unit}: ${source}` };
  });
}

/** The pump of a checked Case. */
function pumpOf({ device }: Case): Pump {
  const pump = pumpNamed(device.pump);
  if (pump !== undefined) return pump;
  const message = `There is no pump ${device.pump}.`;
  const mend = 'Choose one of the pumps in models/pumps/.';
  throw new ProblemError([{ path: 'device.pump', code: 'pump.unknown', message, mend }]);
}
