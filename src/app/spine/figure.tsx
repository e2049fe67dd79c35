import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { Route } from '../compare/arm.ts';
import {
  BODIES,
  bracket,
  CAUDA,
  CORD,
  catheterInside,
  catheterOutside,
  DISCS,
  isCovered,
  PROCESSES,
  PUMP_SPOT,
  ROOTS,
  SAC,
  tipSpot,
} from './anatomy.ts';
import { canalAt } from './centreline.ts';
import {
  BRAIN_SPOT,
  BRAIN_y,
  CAVITY,
  CEREBELLUM,
  CEREBRUM,
  FOLDS,
  HEAD,
  SKULL,
  STEM,
  VENTRICLE,
} from './head.ts';
import { BETWEEN, COMPARTMENTS, HEIGHT, WIDTH } from './levels.ts';
import type { Band } from './profile.ts';
import type { Spine } from './reading.ts';
import { Shades, shadesId } from './shades.tsx';

const ARMS = bracket('C5', 'T1');
const LEGS = bracket('T10', 'L1');
const NAMED = [...COMPARTMENTS, BETWEEN];

/** Leaders keep this far from the names. */
const GAP = 7;

interface FigureProps {
  readonly route: Route;
  readonly spine: Spine;
}

/** Head, column, sac and cord of one route, cut through the middle; by mouth looks left, intrathecal right. */
export function Figure({ route, spine }: FigureProps) {
  const { tip, of } = spine;
  const tip_y = useComputed(() => tipSpot(tip.value)[1]);
  const tip_x = useComputed(() => canalAt(tip_y.value));
  return (
    <svg
      class={`spine-figure is-${route}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <g transform={route === 'oral' ? `matrix(-1 0 0 1 ${WIDTH} 0)` : undefined}>
        <Body route={route} bands={of[route].bands} />
        <path class="spine-lead" d={`M${BRAIN_SPOT.join(' ')}L${WIDTH - 24} ${BRAIN_y}H${WIDTH}`} />
        <circle class="spine-dot" cx={BRAIN_SPOT[0]} cy={BRAIN_SPOT[1]} r="3.5" />
        {[ARMS, LEGS].map(({ d, middle: [x, y] }) => (
          <path key={d} class="spine-lead" d={`${d}M${x.toFixed(1)} ${y.toFixed(1)}H${WIDTH}`} />
        ))}
        {NAMED.map(({ id, y }) => (
          <Named key={id} y={y} dotted={id !== BETWEEN.id} tip={tip} />
        ))}
        <line class="spine-lead spine-lead-tip" x1={GAP} x2={tip_x} y1={tip_y} y2={tip_y} />
        {route === 'pump' && <Catheter tip={tip} />}
      </g>
    </svg>
  );
}

interface NamedProps {
  readonly y: number;
  readonly dotted: boolean;
  readonly tip: Spine['tip'];
}

/** The leader to a named height; a dot is the middle of a compartment. */
function Named({ y, dotted, tip }: NamedProps) {
  const shape = useComputed(() => (isCovered(y, tip.value) ? 'is-covered' : ''));
  return (
    <g class={shape}>
      <path class="spine-lead" d={`M${GAP} ${y.toFixed(1)}H${canalAt(y).toFixed(1)}`} />
      {dotted && <circle class="spine-dot" cx={canalAt(y)} cy={y} r="3.5" />}
    </g>
  );
}

function Body({ route, bands }: { readonly route: Route; readonly bands: ReadonlySignal<readonly Band[]> }) {
  const fluid = `url(#${shadesId(route)})`;
  return (
    <>
      <defs>
        <Shades route={route} bands={bands} />
      </defs>
      <path class="spine-bone" d={SKULL} transform={HEAD} />
      <path class="spine-disc" d={DISCS} />
      <path class="spine-bone" d={PROCESSES} />
      <path class="spine-bone" d={BODIES} />
      <path class="spine-fluid" d={SAC} fill={fluid} />
      <path class="spine-fluid" d={CAVITY} fill={fluid} transform={HEAD} />
      <path class="spine-root" d={ROOTS} />
      <path class="spine-root" d={CAUDA} />
      <path class="spine-nerve" d={CORD} />
      <path class="spine-nerve" d={CEREBELLUM} transform={HEAD} />
      <path class="spine-nerve" d={STEM} transform={HEAD} />
      <path class="spine-nerve" d={CEREBRUM} transform={HEAD} />
      <path class="spine-fluid" d={VENTRICLE} fill={fluid} transform={HEAD} />
      <path class="spine-fold" d={FOLDS} transform={HEAD} />
    </>
  );
}

function Catheter({ tip }: { readonly tip: ReadonlySignal<string> }) {
  const outside = useComputed(() => catheterOutside(tip.value));
  const inside = useComputed(() => catheterInside(tip.value));
  return (
    <>
      <path class="spine-catheter-edge" d={inside} />
      <path class="spine-catheter is-inside" d={inside} />
      <path class="spine-catheter-edge is-outside" d={outside} />
      <path class="spine-catheter" d={outside} />
      <circle class="spine-pump" cx={PUMP_SPOT[0]} cy={PUMP_SPOT[1]} r="36" />
      <circle class="spine-pump" cx={PUMP_SPOT[0]} cy={PUMP_SPOT[1]} r="11" />
      <path class="spine-pump" d="M108 921A26 26 0 0 0 152 921" />
    </>
  );
}
