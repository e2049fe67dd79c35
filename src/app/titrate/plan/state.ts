import { batch, computed, effect, signal, untracked } from '@preact/signals';
import type { Case } from '../../../case/index.ts';
import { bad, type Checked, type Problem } from '../../../problem/index.ts';
import { PRACTICE, type Practice } from '../../../titration/index.ts';
import { modelChange } from '../../model-change/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { type OpenPost, openRuns, type Slot } from '../engine/index.ts';
import { redone, startHistory, stepped, undone } from './history.ts';
import { endOf } from './horizon.ts';
import { sharing } from './share.ts';
import type { Branch, Judged, Preview, Reference, Titrate, Window } from './titrate.ts';

const DAY_S = 86_400;
const FIRST_WINDOW_S = 56 * DAY_S;
/** A day's work begins in the morning; orders stand where today is. */
const FIRST_TODAY_S = 8 * 3600;
/** The rules wait this long for the next edit of a drag. */
const JUDGE_AFTER_ms = 60;

/** What undo brings back: every branch and which is open. */
export interface Sheets {
  readonly branches: readonly Branch[];
  readonly branch: number;
}

export interface Kept {
  readonly sheets: Sheets;
  readonly today_s: number;
  readonly practice: Practice;
}

export function oneBranch(plan: Case): Sheets {
  return { branches: [{ id: 1, title: titrateText.page.firstBranch, plan, left_s: 0 }], branch: 1 };
}

/** The state of the Titrate page, from what was kept; `found` is what was wrong with what was to be read. */
export function openTitrate(open: OpenPost, kept: Kept, found: readonly Problem[]): Titrate {
  const history = signal(startHistory(kept.sheets));
  const chosenUntil_s = signal(0);
  const today_s = signal(kept.today_s);
  const window = signal<Window>({ from_s: 0, to_s: FIRST_WINDOW_S });
  const selected = signal<number | undefined>(undefined);
  const practice = signal(kept.practice);
  const reading = signal(found);
  const judged = signal<Judged | undefined>(undefined);
  const previewed = signal<{ title: string; plan: Case } | undefined>(undefined);
  const pinned = signal<{ title: string; plan: Case } | undefined>(undefined);
  const runs = openRuns(open);

  const branches = computed(() => history.value.now.branches);
  const branch = computed(() => history.value.now.branch);
  const present = computed(() => presentOf(history.value.now));
  const plan = computed(() => present.value.plan);
  const until_s = computed(() =>
    endOf(plan.value, Math.max(chosenUntil_s.value, window.value.to_s, today_s.value + DAY_S)),
  );

  function watch(slot: Slot, of: () => Case | undefined) {
    return effect(() => {
      const wanted = of();
      const { value: change } = modelChange;
      const wish = wanted && { plan: wanted, change, until_s: until_s.value, window: window.value };
      untracked(() => runs.wish(slot, wish));
    });
  }
  const stops = [
    watch('plan', () => plan.value),
    watch('preview', () => previewed.value?.plan),
    watch('reference', () => pinned.value?.plan),
    effect(() => {
      // Not as far as is looked at: nobody's reservoir runs empty because of a look at year three.
      const asked = { plan: plan.value, until_s: endOf(plan.value, today_s.value + DAY_S) };
      const timer = setTimeout(async () => {
        const answer = await runs.ask('findings', asked);
        if (!answer.ok || asked.plan !== plan.peek()) return;
        judged.value = { plan: asked.plan, findings: answer.value };
      }, JUDGE_AFTER_ms);
      return () => clearTimeout(timer);
    }),
  ];

  function step(next: Sheets, says: string, gesture?: string) {
    batch(() => {
      reading.value = [];
      history.value = stepped(history.peek(), next, says, gesture);
    });
  }
  function withPlan(sheets: Sheets, next: Case): Sheets {
    const { branches: all, branch: open } = sheets;
    return { branch: open, branches: all.map((each) => (each.id === open ? { ...each, plan: next } : each)) };
  }
  function newBranch(at_s: number, title: string, given?: Case) {
    const { now } = history.peek();
    const id = 1 + Math.max(...now.branches.map((each) => each.id));
    const from = presentOf(now).plan;
    const kept = given ?? { ...from, log: from.log.filter((entry) => entry.at_s < at_s) };
    const made: Branch = { id, title, plan: kept, left_s: at_s };
    step({ branches: [...now.branches, made], branch: id }, titrateText.page.did.branch(title));
  }

  return {
    plan,
    branches,
    branch,
    until_s,
    setUntil(to_s) {
      chosenUntil_s.value = to_s;
    },
    today_s,
    window,
    selected,
    run: runs.shown.plan,
    reference: computed<Reference | undefined>(() => {
      const run = runs.shown.reference.value;
      return pinned.value && run && { title: pinned.value.title, run };
    }),
    preview: computed<Preview | undefined>(() => {
      const { value } = previewed;
      const run = runs.shown.preview.value;
      return value && { ...value, run: run?.plan === value.plan ? run : undefined };
    }),
    judged,
    practice,
    problems: computed(() => [...reading.value, ...runs.problems.value]),
    dismiss() {
      reading.value = [];
    },
    edit(change, says, gesture) {
      const { now } = history.peek();
      const changed: Checked<Case> = attempt(() => change(presentOf(now).plan));
      if (!changed.ok) return changed.problems;
      const { plan: before } = presentOf(now);
      if (changed.value !== before) step(withPlan(now, sharing(before, changed.value)), says, gesture);
      return [];
    },
    startWith(next, says) {
      batch(() => {
        step(oneBranch(next), says);
        pinned.value = undefined;
        previewed.value = undefined;
        selected.value = undefined;
        today_s.value = FIRST_TODAY_S;
        window.value = { from_s: 0, to_s: FIRST_WINDOW_S };
      });
    },
    refuse(problems) {
      reading.value = problems;
    },
    undo() {
      history.value = undone(history.peek());
    },
    redo() {
      history.value = redone(history.peek());
    },
    undoable: computed(() => history.value.past.at(-1)?.says),
    redoable: computed(() => history.value.future.at(-1)?.says),
    branchAt: newBranch,
    openBranch(id) {
      const { now } = history.peek();
      if (now.branch === id || !now.branches.some((each) => each.id === id)) return;
      // Looking at another branch is no edit: undo does not leave it.
      history.value = { ...history.peek(), now: { ...now, branch: id }, gesture: undefined };
    },
    renameBranch(id, title) {
      const { now } = history.peek();
      const named = now.branches.map((each) => (each.id === id ? { ...each, title } : each));
      step({ ...now, branches: named }, titrateText.page.did.rename(title));
    },
    removeBranch(id) {
      const { now } = history.peek();
      const left = now.branches.filter((each) => each.id !== id);
      const first = left[0];
      const gone = now.branches.find((each) => each.id === id);
      if (first === undefined || gone === undefined) return;
      const open = now.branch === id ? first.id : now.branch;
      step({ branches: left, branch: open }, titrateText.page.did.remove(gone.title));
    },
    pin() {
      const { title, plan: of } = presentOf(history.peek().now);
      pinned.value = { title, plan: of };
    },
    unpin() {
      pinned.value = undefined;
    },
    show(preview) {
      previewed.value = preview;
    },
    ask: runs.ask,
    close() {
      for (const stop of stops) stop();
      runs.close();
    },
  };
}

function presentOf({ branches, branch }: Sheets): Branch {
  const open = branches.find(({ id }) => id === branch) ?? branches[0];
  if (open === undefined) throw new RangeError('there is no branch');
  return open;
}

/** What goes wrong in an edit is said, and never loses the plan. */
function attempt(change: () => Checked<Case>): Checked<Case> {
  try {
    return change();
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    return bad({ path: 'plan', code: 'edit.failed', message, mend: titrateText.page.undoMend });
  }
}

/** What an untouched page keeps. */
export function freshlyKept(plan: Case): Kept {
  return { sheets: oneBranch(plan), today_s: FIRST_TODAY_S, practice: PRACTICE };
}
