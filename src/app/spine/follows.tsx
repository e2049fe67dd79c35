import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Route } from '../compare/arm.ts';
import { sayScore, sayShare, withUnit } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { bracket } from './anatomy.ts';
import { BRAIN_y } from './head.ts';
import { HEIGHT } from './levels.ts';
import type { RouteReading } from './reading.ts';
import { useVariables } from './variables.ts';

const PARTS = [
  { id: 'brain', of: 'sedation', y: BRAIN_y, from: 0, to: 100 },
  { id: 'arms', of: 'arms', y: bracket('C5', 'T1').middle[1], from: 1, to: 5 },
  { id: 'legs', of: 'legs', y: bracket('T10', 'L1').middle[1], from: 1, to: 5 },
] as const;
type Part = (typeof PARTS)[number];

/** What the levels make of brain, arms and legs, at the cursor, beside the figure they belong to. */
export function Follows({ route, reading }: { readonly route: Route; readonly reading: RouteReading }) {
  return (
    <ul class={`spine-follows is-${route}`}>
      {PARTS.map((part) => (
        <Follow key={part.id} part={part} route={route} reading={reading} />
      ))}
    </ul>
  );
}

/** A score to one place, a chance to a whole per cent. */
export function sayFollow(id: Part['id'], value: number): string {
  if (id !== 'brain') return sayScore(value);
  const { under1, brain } = text.spine.follows;
  return value > 0 && value < 0.5 ? under1 : withUnit(sayShare(value), brain.unit);
}

/** Into 0 to 1; 0 when there is no number. */
function clamp(share: number): number {
  return Math.min(1, Math.max(0, share)) || 0;
}

interface FollowProps {
  readonly part: Part;
  readonly route: Route;
  readonly reading: RouteReading;
}

function Follow({ part: { id, of, y, from, to }, route, reading }: FollowProps) {
  const { follows, routes } = text.spine;
  const { part, measure } = follows[id];
  const bar = useRef<HTMLSpanElement>(null);
  const value = reading[of];
  const said = useComputed(() => sayFollow(id, value.value));
  // To whole per cents: a value that only trembles repaints nothing.
  const share = useComputed(() => Math.round(100 * clamp((value.value - from) / (to - from))) / 100);
  useVariables(bar, () => ({ '--share': share.value }));
  return (
    <li class="spine-follow" style={{ '--y': y / HEIGHT }} data-testid={`spine-${id}-${route}`}>
      <span class="only-spoken">{follows.spoken(part, measure, routes[route])}</span>
      <span class="spine-name" aria-hidden="true">
        {part}
      </span>
      <span class="spine-measure" aria-hidden="true">
        {measure}
      </span>
      <b class="num">{said}</b>
      <span class="spine-bar" ref={bar} />
    </li>
  );
}
