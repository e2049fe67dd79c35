import { type Checked, good } from '../problem/index.ts';
import { type Answer, readAnswer } from './answer.ts';
import type { Item, Slip } from './item.ts';
import { DRILL, FACTS } from './shipped.ts';
import { filled, sayFigure } from './words.ts';

export type Mark = 'right' | 'close' | 'wrong';

export interface Verdict {
  readonly mark: Mark;
  /** What was understood, in the unit of the item. */
  readonly given: number;
  /** The likely slip behind a wrong answer. */
  readonly slip?: Slip;
  /** The verdict, the slip and unsafe ways of writing, as sentences. */
  readonly says: readonly string[];
}

/** What a typed answer is worth, or why it cannot be read as one. */
export function judge(item: Item, text: string): Checked<Verdict> {
  const read = readAnswer(text, item.unit);
  return read.ok ? good(verdictOn(item, read.value)) : read;
}

function verdictOn(item: Item, { value, habits }: Answer): Verdict {
  const said = (key: keyof typeof DRILL.verdicts) =>
    filled(DRILL.verdicts[key], { answer: `${sayFigure(item.answer)} ${item.unit}` });
  const notes = habits.map(said);
  if (isRight(item, value)) return { mark: 'right', given: value, says: [said('right'), ...notes] };
  const slip = slipBehind(item, value);
  if (slip !== undefined) {
    return { mark: 'wrong', given: value, slip, says: [said('slip'), slip.says, ...notes] };
  }
  if (item.whole && Math.floor(value) === item.answer) {
    return { mark: 'close', given: value, says: [said('whole'), ...notes] };
  }
  if (item.whole && Math.floor(value) === item.answer + 1) {
    return { mark: 'wrong', given: value, says: [said('rounded_up'), ...notes] };
  }
  const close = agrees(value, item.answer, FACTS.close_share.value);
  const mark = close ? 'close' : 'wrong';
  return { mark, given: value, says: [said(mark), ...notes] };
}

/** The slip that comes nearest, of those that explain the figure. */
function slipBehind({ slips }: Item, value: number): Slip | undefined {
  const off = (slip: Slip) => Math.abs(value - slip.value);
  return slips
    .filter((slip) => agrees(value, slip.value, FACTS.right_share.value))
    .sort((a, b) => off(a) - off(b))[0];
}

/** To three figures; of days, the whole day before or after as well, unless only the whole number itself will do. */
function isRight({ answer, unit, whole }: Item, value: number): boolean {
  if (whole) return value === answer;
  if (agrees(value, answer, FACTS.right_share.value)) return true;
  return unit === 'days' && Number.isInteger(value) && Math.abs(value - answer) < 1;
}

function agrees(value: number, other: number, share: number): boolean {
  return Math.abs(value - other) <= share * Math.abs(other) * (1 + 1e-9);
}
