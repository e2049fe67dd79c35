import { type Signal, signal } from '@preact/signals';
import type { Problem } from '../../../problem/index.ts';
import type { ChartKind, NewIntent } from '../../../rehearsal/index.ts';
import { keptBy } from '../dialog/index.ts';
import type { Session } from '../session/session.ts';

export interface ChartDraft {
  readonly items: readonly string[];
  /** Of the early-warning score: points by item, as the learner gives them. */
  readonly points: Readonly<Record<string, number>>;
  readonly free: string;
}

export interface ChartState {
  readonly kind: Signal<string>;
  readonly drafts: Signal<Readonly<Record<string, ChartDraft>>>;
  readonly refused: Signal<readonly Problem[]>;
}

const EMPTY: ChartDraft = { items: [], points: {}, free: '' };

export const chartOf = keptBy(
  (_: Session): ChartState => ({ kind: signal(''), drafts: signal({}), refused: signal([]) }),
);

export const draftFor = ({ drafts }: ChartState, kind: string): ChartDraft => drafts.value[kind] ?? EMPTY;

export const total = (points: ChartDraft['points']): number =>
  Object.values(points).reduce((sum, each) => sum + each, 0);

/** What is written: nothing but what was ticked, given and typed. */
export function intentOf({ key, kind }: ChartKind, { items, points, free }: ChartDraft): NewIntent {
  const scored = kind === 'early_warning' && Object.keys(points).length > 0;
  const words = free.trim();
  return {
    kind: 'chart',
    chart: key,
    items,
    ...(scored ? { points: total(points) } : {}),
    ...(words === '' ? {} : { free: words }),
  };
}
