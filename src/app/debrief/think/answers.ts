import { type Signal, signal } from '@preact/signals';

const KEY = 'itb-rehearsal-answers';
/** Answers to so many runs are kept; the oldest go first. */
const MOST_RUNS = 60;
/** A longer answer is cut. */
const MOST_LETTERS = 10_000;

/** What the learner wrote to the questions of one run, by their place; kept in this browser. */
export interface Answers {
  readonly all: Signal<readonly string[]>;
  /** Whether the browser could keep the last one. */
  readonly kept: Signal<boolean>;
  write(place: number, answer: string): void;
}

type Stored = Readonly<Record<string, readonly string[]>>;

export function openAnswers(run: string): Answers {
  const all = signal(answersOf(run));
  const kept = signal(true);
  return {
    all,
    kept,
    write(place, answer) {
      const next = Array.from({ length: Math.max(all.peek().length, place + 1) }, (_, i) =>
        i === place ? answer.slice(0, MOST_LETTERS) : (all.peek()[i] ?? ''),
      );
      all.value = next;
      kept.value = keep(run, next);
    },
  };
}

export function answersOf(run: string): readonly string[] {
  return stored()[run] ?? [];
}

function keep(run: string, answers: readonly string[]): boolean {
  try {
    const { [run]: _, ...others } = stored();
    const rest = Object.entries(others).slice(-(MOST_RUNS - 1));
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries([...rest, [run, answers]])));
    return true;
  } catch {
    return false;
  }
}

/** What is no such record counts as nothing written; it is overwritten only when something new is. */
function stored(): Stored {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).flatMap(([run, answers]) =>
        Array.isArray(answers) ? [[run, answers.map((each) => (typeof each === 'string' ? each : ''))]] : [],
      ),
    );
  } catch {
    return {};
  }
}
