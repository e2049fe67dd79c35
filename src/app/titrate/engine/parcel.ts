import type { Case } from '../../../case/index.ts';
import type { ToWorker } from './messages.ts';

/**
 * A message on its way to a worker. Many questions are asked about one plan, and copying a long one for each would cost
 * the page more than the answer costs the worker: a plan travels once, as text, and is named by a number from then on.
 */
export interface Parcel {
  readonly plans: readonly (readonly [number: number, text: string])[];
  /** JSON of a ToWorker with numbers in place of plans. */
  readonly body: string;
}

/** Both sides forget the plan that was sent first when there are more, so each knows what the other has. */
const MOST_KNOWN = 64;

const numbers = new WeakMap<Case, number>();
const texts = new WeakMap<Case, string>();
let last = 0;

function numberOf(plan: Case): number {
  const known = numbers.get(plan);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(plan, last);
  return last;
}

function textOf(plan: Case): string {
  const known = texts.get(plan);
  if (known !== undefined) return known;
  const text = JSON.stringify(plan);
  texts.set(plan, text);
  return text;
}

/** Packs messages for one worker. */
export function openPacking(): (message: ToWorker) => Parcel {
  const known: number[] = [];
  return (message) => {
    const plans: [number, string][] = [];
    for (const plan of plansIn(message)) {
      const number = numberOf(plan);
      if (known.includes(number)) continue;
      known.push(number);
      if (known.length > MOST_KNOWN) known.shift();
      plans.push([number, textOf(plan)]);
    }
    const body = JSON.stringify(message, (key, value) =>
      key === 'plan' && isPlan(value) ? numberOf(value) : value,
    );
    return { plans, body };
  };
}

/** Unpacks them in the worker. The same plan is the same object each time. */
export function openUnpacking(): (parcel: Parcel) => ToWorker {
  const known = new Map<number, Case>();
  return ({ plans, body }) => {
    for (const [number, text] of plans) {
      known.set(number, JSON.parse(text));
      const oldest = known.keys().next().value;
      if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    }
    return JSON.parse(body, (key, value) => (key === 'plan' ? (known.get(value) ?? value) : value));
  };
}

function plansIn(message: ToWorker): readonly Case[] {
  if (message.kind === 'want') return message.wanted.map(({ plan }) => plan);
  return [message.question.asked.plan];
}

function isPlan(value: unknown): value is Case {
  return typeof value === 'object' && value !== null && 'schema' in value;
}
