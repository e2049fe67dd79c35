import type { Step } from '../file.ts';

/** When a step begins, in hours from the arm's start: a screening lasts as long as the patient needs. */
export interface Begin {
  readonly earliest_h: number;
  readonly latest_h: number;
}

/** The begin of every step by its id. */
export function beginsOf(steps: readonly Step[]): ReadonlyMap<string, Begin> {
  const begins = new Map<string, Begin>();
  let begin: Begin = { earliest_h: 0, latest_h: 0 };
  for (const step of steps) {
    begins.set(step.id, begin);
    begin = {
      earliest_h: begin.earliest_h + shortest_h(step),
      latest_h: begin.latest_h + longest_h(step),
    };
  }
  return begins;
}

export function longest_h(step: Step): number {
  return step.kind === 'screening' ? step.every_h * step.ladder_mcg.length : step.for_h;
}

/** A response can be met, and the screening ended, at once. */
function shortest_h(step: Step): number {
  return step.kind === 'screening' ? 0 : step.for_h;
}
