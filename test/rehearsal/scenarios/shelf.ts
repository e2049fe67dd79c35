import {
  drawOf,
  type Intent,
  type NewIntent,
  type Play,
  playLeniently,
  type Report,
  type Run,
  reportOf,
  runOfStored,
  runsOf,
  type Scenario,
  type StoredRun,
  scenarios,
  type Variant,
} from '../../../src/rehearsal/index.ts';

/** Every shipped scenario with its variants and the runs of those who know it; a new file is tested without new code. */
export interface Tried {
  readonly scenario: Scenario;
  readonly variant: Variant;
  readonly expert: StoredRun;
}

export const SCENARIOS: readonly Scenario[] = scenarios();

export function runsFor(scenario: Scenario): readonly StoredRun[] {
  return runsOf(scenario.key)?.runs ?? [];
}

export function expertOf(scenario: Scenario, variant: string): StoredRun {
  const found = runsFor(scenario).find((run) => run.kind === 'expert' && run.variant === variant);
  if (found === undefined) throw new RangeError(`${scenario.key}/${variant} has no expert run`);
  return found;
}

/** Name and case for `test.each`. */
export const VARIANTS: readonly (readonly [string, Tried])[] = SCENARIOS.flatMap((scenario) =>
  scenario.variants.map(
    (variant) =>
      [
        `${scenario.key}/${variant.key}`,
        { scenario, variant, expert: expertOf(scenario, variant.key) },
      ] as const,
  ),
);

export function asRun(scenario: Scenario, stored: StoredRun, variant = stored.variant): Run {
  return runOfStored(scenario, stored, { draw: drawOf(scenario, variant), mode: 'assessed' });
}

export interface Outcome {
  readonly play: Play;
  readonly report: Report;
}

/** What can no longer be done is left out, as when a learner tries and is refused. */
export function outcomeOf(scenario: Scenario, run: Run): Outcome {
  const { play } = playLeniently(scenario, run);
  return { play, report: reportOf(play) };
}

/** The same run with other intents; ids stay, so that orders and questions still mean the same. */
export function withIntents(run: Run, intents: readonly Intent[]): Run {
  return { ...run, intents };
}

/** A run with more intents at minutes from the handover, between what it has; ids of what was there stay in order. */
export function withMore(
  scenario: Scenario,
  run: Run,
  more: readonly (readonly [at_min: number, meant: NewIntent])[],
): Run {
  const SPREAD = 1000;
  const old = run.intents.map((intent) => spread(intent, SPREAD));
  const added = more.map(
    ([at_min, meant], i): Intent => ({
      ...meant,
      id: i + 1,
      at_s: scenario.handover.at_s + Math.round(at_min * 60),
    }),
  );
  const all = [...old, ...added].sort((a, b) => a.at_s - b.at_s || a.id - b.id);
  let last = 0;
  const ids = all.map((intent) => {
    last = intent.id >= SPREAD ? intent.id : last + 1;
    return { ...intent, id: last };
  });
  return { ...run, intents: ids };
}

/** Ids a thousand apart leave room between them; orders, questions and stops point at the new ones. */
function spread(intent: Intent, by: number): Intent {
  const id = intent.id * by;
  const PLACES = 100;
  const moved = (key: number) => Math.floor(key / PLACES) * by * PLACES + (key % PLACES);
  switch (intent.kind) {
    case 'read_back':
      return { ...intent, id, order: moved(intent.order) };
    case 'reply':
      return { ...intent, id, question: moved(intent.question) };
    case 'stop':
      return { ...intent, id, intent: intent.intent * by };
    default:
      return { ...intent, id };
  }
}
