import { computed, type ReadonlySignal } from '@preact/signals';
import type { Route } from '../compare/arm.ts';
import type { Page } from '../compare/context.ts';
import { BETWEEN, COMPARTMENTS } from './levels.ts';
import { type Band, bandsOf, type Levels, levelAt } from './profile.ts';

/** What the spine shows of one route, at the cursor. */
export interface RouteReading {
  readonly levels: ReadonlySignal<Levels>;
  readonly bands: ReadonlySignal<readonly Band[]>;
  /** Read off the drawing between two compartments, in ng/mL. */
  readonly between: ReadonlySignal<number>;
  readonly tip: ReadonlySignal<number>;
  readonly sedation: ReadonlySignal<number>;
  readonly arms: ReadonlySignal<number>;
  readonly legs: ReadonlySignal<number>;
}

export interface Spine {
  /** Asked level of the tip: the drawing moves before the numbers come. */
  readonly tip: ReadonlySignal<string>;
  readonly of: Readonly<Record<Route, RouteReading>>;
}

export function openSpine({ compare, readings }: Page): Spine {
  const reading = (route: Route): RouteReading => {
    const parts = COMPARTMENTS.map(({ output }) => readings.number(route, output));
    const levels = computed(() => parts.map((part) => part.value));
    return {
      levels,
      bands: computed(() => bandsOf(levels.value)),
      between: computed(() => levelAt(levels.value, BETWEEN.y)),
      tip: readings.number(route, 'csf_tip_level'),
      sedation: readings.number(route, 'side_sedation'),
      arms: readings.number(route, 'ashworth_arm'),
      legs: readings.number(route, 'ashworth_leg'),
    };
  };
  return {
    tip: computed(() => compare.settings.value.tip_level),
    of: { oral: reading('oral'), pump: reading('pump') },
  };
}
