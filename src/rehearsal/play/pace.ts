import type { Scenario } from '../scenario.ts';

/** How often the body is looked at, and how often a monitor writes down what it shows. */
export interface Pace {
  readonly every_s: number;
  /** At least; the cuff may take longer. */
  readonly write_s: number;
}

const WEEK_h = 168;
const HOURS: Pace = { every_s: 30, write_s: 60 };
/** Over weeks nothing hangs on half a minute, and a replay must not take one. */
const WEEKS: Pace = { every_s: 300, write_s: 3600 };

export function paceOf({ limit_h }: Pick<Scenario, 'limit_h'>): Pace {
  return limit_h > WEEK_h ? WEEKS : HOURS;
}
