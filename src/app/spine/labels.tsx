import { type ReadonlySignal, useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ROUTES } from '../compare/arm.ts';
import { usePage } from '../compare/context.ts';
import { sayLevel } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { bodyFront, isCovered, PUMP_SPOT, tipSpot } from './anatomy.ts';
import { beside } from './centreline.ts';
import { BETWEEN, COMPARTMENTS, HEIGHT, middleOf, WIDTH } from './levels.ts';
import type { Spine } from './reading.ts';
import { useVariables } from './variables.ts';

/** Names and levels between the two figures, each at its height: by mouth on the left, intrathecal on the right. */
export function Labels({ spine }: { readonly spine: Spine }) {
  const { readings } = usePage();
  const { places, about, compartment, between: betweenTwo } = text.spine;
  const { oral, pump } = spine.of;
  const between = (level: ReadonlySignal<number>) => about(sayLevel(level.value));
  const oralBetween = useComputed(() => between(oral.between));
  const pumpBetween = useComputed(() => between(pump.between));
  return (
    <>
      {COMPARTMENTS.map(({ id, output, y }) => (
        <Label
          key={id}
          id={id}
          name={places[id].name}
          full={places[id].full}
          kind={compartment}
          y={y}
          spine={spine}
          oral={readings.output('oral', output)}
          pump={readings.output('pump', output)}
        />
      ))}
      <Label
        id={BETWEEN.id}
        name={places.thoracic.name}
        full={places.thoracic.full}
        kind={betweenTwo}
        y={BETWEEN.y}
        spine={spine}
        oral={oralBetween}
        pump={pumpBetween}
      />
      <TipLabel spine={spine} />
      {ROUTES.flatMap((route) =>
        VERTEBRAE_NAMED.map(({ name, x, y }) => (
          <span key={route + name} class={`spine-vertebra is-${route}`} style={{ '--x': x, '--y': y }}>
            {name}
          </span>
        )),
      )}
      <span
        class="spine-pump-name"
        style={{ '--x': PUMP_SPOT[0] / WIDTH, '--y': (PUMP_SPOT[1] + 42) / HEIGHT }}
      >
        {text.spine.pump}
      </span>
    </>
  );
}

/** A few vertebrae to find one's way by, and the place in front of each. */
const VERTEBRAE_NAMED = ['T3', 'T7', 'L3'].map((name) => {
  const [x, y] = beside(middleOf(name), bodyFront(middleOf(name)) + 7);
  return { name, x: x / WIDTH, y: y / HEIGHT };
});

interface LabelProps {
  readonly id: string;
  readonly name: string;
  readonly full: string;
  readonly kind: string;
  readonly y: number;
  readonly spine: Spine;
  readonly oral: ReadonlySignal<string>;
  readonly pump: ReadonlySignal<string>;
}

function Label({ id, name, full, kind, y, spine, oral, pump }: LabelProps) {
  const covered = useComputed(() => isCovered(y, spine.tip.value));
  const shape = useComputed(() => `spine-label${covered.value ? ' is-covered' : ''}`);
  return (
    <div class={shape} style={{ '--y': y / HEIGHT }} data-testid={`spine-level-${id}`}>
      <Levels name={name} full={full} kind={kind} oral={oral} pump={pump} />
    </div>
  );
}

function TipLabel({ spine }: { readonly spine: Spine }) {
  const { readings } = usePage();
  const root = useRef<HTMLDivElement>(null);
  const name = useComputed(() => text.spine.atTip(spine.tip.value));
  useVariables(root, () => ({ '--y': tipSpot(spine.tip.value)[1] / HEIGHT }));
  return (
    <div ref={root} class="spine-label spine-label-tip" data-testid="spine-level-tip">
      <Levels
        name={name}
        full={name}
        kind={text.spine.mixed}
        oral={readings.output('oral', 'csf_tip_level')}
        pump={readings.output('pump', 'csf_tip_level')}
      />
    </div>
  );
}

interface LevelsProps {
  readonly name: string | ReadonlySignal<string>;
  readonly full: string | ReadonlySignal<string>;
  readonly kind: string;
  readonly oral: ReadonlySignal<string>;
  readonly pump: ReadonlySignal<string>;
}

function Levels({ name, full, kind, oral, pump }: LevelsProps) {
  return (
    <>
      <span class="spine-name spine-short">{name}</span>
      <span class="spine-name spine-full">{full}</span>
      <b class="is-oral num">{oral}</b>
      <span class="spine-of">{kind}</span>
      <b class="is-pump num">{pump}</b>
    </>
  );
}
