import * as v from 'valibot';
import { checkCase } from '../../../case/index.ts';
import { bad, type Checked, good, type Problem } from '../../../problem/index.ts';
import { checkPractice } from '../../../titration/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import type { Kept } from './state.ts';
import type { Branch } from './titrate.ts';

const KEY = 'itb-titrate';
/** A text that could not be read is put here, so that the next save does not write over it. */
const UNREADABLE_KEY = 'itb-titrate-unreadable';
const MOST_BRANCHES = 50;

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const File = v.strictObject({
  schema: v.literal('itb-titrate'),
  version: v.literal(1),
  branches: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(whole, v.minValue(1)),
        title: v.pipe(v.string(), v.maxLength(200)),
        left_s: whole,
        plan: v.unknown(),
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST_BRANCHES),
  ),
  branch: whole,
  today_s: whole,
  practice: v.unknown(),
});

/** What this browser kept of the page, undefined when nothing is; or what is wrong with it. */
export function readKept(): Checked<Kept | undefined> {
  const text = stored(KEY);
  if (text === undefined) return good(undefined);
  const read = readText(text);
  if (!read.ok) store(UNREADABLE_KEY, text);
  return read;
}

function readText(text: string): Checked<Kept> {
  const file = v.safeParse(File, parsed(text));
  if (!file.success) return bad(unreadable(file.issues[0].message));
  const { branches, branch, today_s, practice: written } = file.output;
  const practice = checkPractice(written, 'practice');
  const problems: Problem[] = practice.ok ? [] : [...practice.problems];
  const read = branches.flatMap(({ plan, ...rest }): Branch[] => {
    const checked = checkCase(plan, rest.title);
    if (checked.ok) return [{ ...rest, plan: checked.value }];
    problems.push(...checked.problems);
    return [];
  });
  const first = problems[0];
  if (first !== undefined || !practice.ok)
    return bad(unreadable(first?.message ?? ''), ...problems.slice(0, 5));
  return good({ sheets: { branches: read, branch }, today_s, practice: practice.value });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(why: string): Problem {
  const { path, message, mend } = titrateText.page.unreadable;
  return { path, code: 'titrate.stored', message: message(why), mend };
}

/** Keeps the page in this browser. false when it cannot be kept, because storage is full or forbidden. */
export function keep({ sheets, today_s, practice }: Kept): boolean {
  const { branches, branch } = sheets;
  return store(
    KEY,
    JSON.stringify({ schema: 'itb-titrate', version: 1, branches, branch, today_s, practice }),
  );
}

/** The text that could not be read, if there is any. */
export function unreadableText(): string | undefined {
  return stored(UNREADABLE_KEY);
}

function stored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function store(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
