import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ahead_s } from '../../../titration/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useDay } from './context.ts';
import { rulerOf, startDrag } from './drag.ts';
import { clockOfSpot, INNER, OUTER, radiusOf, SIZE, type Spot, spotAt } from './geometry.ts';
import { type Handle, sameHandle, withOneMore, withoutHandle } from './handles.ts';
import { press } from './keys.ts';
import { sayHandle } from './say.ts';
import type { Shown } from './shown.ts';

interface HandlesProps {
  readonly shown: Shown;
  readonly helpId: string;
  /** The top of the scale while something is dragged, then undefined. */
  readonly onDrag: (top_mcg_h: number | undefined) => void;
}

const words = titrateText.day.dial;
/** How near a press must be, in the dial's units. */
const REACH = 26;
const HIT = 20;

/** What can be taken hold of, as sliders with one place in the order of Tab; below it, what the chosen one says. */
export function Handles({ shown, helpId, onDrag }: HandlesProps) {
  const day = useDay();
  const svg = useRef<SVGSVGElement>(null);
  const picked = useSignal<{ readonly kind: Handle['kind']; readonly at_s: number } | undefined>(undefined);
  const follow = useRef(false);
  const { mode, arcs, handles, top_mcg_h } = shown;
  const bolus_mcg = mode.kind === 'periodic_bolus' ? mode.bolus_mcg : 0;
  const chosen =
    (picked.value && sameHandle(handles, picked.value.kind, picked.value.at_s)) ??
    handles.find(({ kind }) => kind !== 'edge') ??
    handles[0];

  // An edit may draw the handle anew in another place of the order: the focus goes with it, before the next key.
  useLayoutEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    svg.current?.querySelector<SVGGElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  });

  function pick(handle: Pick<Handle, 'kind' | 'at_s'>) {
    picked.value = { kind: handle.kind, at_s: handle.at_s };
    follow.current = true;
  }
  function onPointerDown(event: PointerEvent) {
    const place = svg.current;
    if (event.button !== 0 || place === null) return;
    const spot = rulerOf(place)(event);
    const near = nearest(handles, top_mcg_h, spot);
    const handle = near ?? arcUnder(handles, top_mcg_h, spot);
    if (handle === undefined) return;
    event.preventDefault();
    pick(handle);
    // A finger that moves on an arc scrolls the page; on a handle it drags.
    if (near === undefined && event.pointerType === 'touch') return;
    onDrag(top_mcg_h);
    startDrag(place, event, handle, {
      day,
      mode,
      top_mcg_h,
      onMove: ({ kind }, at_s) => pick({ kind, at_s }),
      onEnd: () => onDrag(undefined),
    });
  }
  function onKeyDown(event: KeyboardEvent) {
    if (chosen === undefined) return;
    const pressed = press(event, chosen, { mode, arcs, top_mcg_h });
    if (pressed === undefined) return;
    event.preventDefault();
    if (pressed.kind === 'mode') {
      pick({ kind: chosen.kind, at_s: pressed.at_s });
      day.take(pressed.mode);
      return;
    }
    const index = Math.max(0, Math.min(handles.length - 1, handles.indexOf(chosen) + pressed.by));
    pick(handles[index] ?? chosen);
  }

  return (
    <>
      <fieldset class="dial-group" aria-describedby={helpId}>
        <legend class="only-spoken">{words.handles}</legend>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the legend names it; a title would cover the dial with a tooltip */}
        <svg ref={svg} class="dial-handles" viewBox={`0 0 ${SIZE} ${SIZE}`} onPointerDown={onPointerDown}>
          {handles.map((handle, i) => (
            <Grip
              key={`${handle.kind} ${i}`}
              handle={handle}
              spot={spotOf(handle, top_mcg_h)}
              chosen={handle === chosen}
              said={sayHandle(handle, arcs, bolus_mcg)}
              top_mcg_h={top_mcg_h}
              onFocus={() => {
                if (handle !== chosen) picked.value = { kind: handle.kind, at_s: handle.at_s };
              }}
              onKeyDown={onKeyDown}
            />
          ))}
        </svg>
      </fieldset>
      <Chosen shown={shown} chosen={chosen} onPick={pick} />
    </>
  );
}

interface GripProps {
  readonly handle: Handle;
  readonly spot: Spot;
  readonly chosen: boolean;
  readonly said: string;
  readonly top_mcg_h: number;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Grip({ handle, spot, chosen, said, top_mcg_h, onFocus, onKeyDown }: GripProps) {
  const { kind, at_s } = handle;
  const name = { edge: words.edgeName, rate: words.rateName, bolus: words.bolusName }[kind];
  const rate = kind === 'rate';
  return (
    <g
      role="slider"
      class={`dial-grip is-${kind}${chosen ? ' is-chosen' : ''}`}
      tabindex={chosen ? 0 : -1}
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={rate ? top_mcg_h : 1440}
      aria-valuenow={rate ? handle.arc.rate_mcg_h : at_s / 60}
      aria-valuetext={said}
      data-testid={`day-grip-${kind}`}
      data-at={at_s}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <circle class="dial-hit" cx={spot.x} cy={spot.y} r={HIT} />
      <circle class="dial-ring" cx={spot.x} cy={spot.y} r="9" />
      <circle class="dial-knob" cx={spot.x} cy={spot.y} r={rate ? 3.5 : 5} />
    </g>
  );
}

/** The chosen handle in words, and one more or one less. */
function Chosen(props: {
  readonly shown: Shown;
  readonly chosen: Handle | undefined;
  readonly onPick: (handle: Pick<Handle, 'kind' | 'at_s'>) => void;
}) {
  const day = useDay();
  const { shown, chosen, onPick } = props;
  const { mode, arcs, pump } = shown;
  if (chosen === undefined) return null;
  const held = chosen;
  const bolus = mode.kind === 'periodic_bolus';
  const more = withOneMore(mode, held, arcs);
  const less = withoutHandle(mode, held);
  function change(next: typeof more) {
    if (next === undefined) return;
    onPick(held);
    day.take(next);
  }
  return (
    <div class="day-chosen">
      <p class="num" data-testid="day-chosen">
        {sayHandle(held, arcs, bolus ? mode.bolus_mcg : 0)}
      </p>
      {mode.kind === 'flex' && (
        <span class="sub" data-testid="day-count">
          {words.count(mode.periods.length, pump.flex_periods_max)}
        </span>
      )}
      {(mode.kind === 'flex' || bolus) && (
        <span class="day-chosen-acts">
          <button
            type="button"
            class="button"
            disabled={more === undefined}
            data-testid="day-add"
            onClick={() => change(more)}
          >
            {bolus ? words.addBolus : words.add}
          </button>
          <button
            type="button"
            class="button"
            disabled={less === undefined}
            data-testid="day-remove"
            onClick={() => change(less)}
          >
            {bolus ? words.removeBolus : words.remove}
          </button>
        </span>
      )}
    </div>
  );
}

function spotOf(handle: Handle, top_mcg_h: number): Spot {
  if (handle.kind === 'rate') return spotAt(handle.at_s, radiusOf(handle.arc.rate_mcg_h, top_mcg_h));
  return spotAt(handle.at_s, OUTER);
}

/** The rate of the arc that is pressed. */
function arcUnder(handles: readonly Handle[], top_mcg_h: number, spot: Spot): Handle | undefined {
  const { clock_s, radius } = clockOfSpot(spot);
  return handles.find(
    (handle) =>
      handle.kind === 'rate' &&
      ahead_s(handle.arc.from_s, clock_s) < handle.arc.length_s &&
      radius >= INNER &&
      radius <= Math.max(radiusOf(handle.arc.rate_mcg_h, top_mcg_h), INNER + HIT / 2),
  );
}

/** The handle that is meant by a press beside it. */
function nearest(handles: readonly Handle[], top_mcg_h: number, { x, y }: Spot): Handle | undefined {
  let best: Handle | undefined;
  let far = REACH;
  for (const handle of handles) {
    const spot = spotOf(handle, top_mcg_h);
    const away = Math.hypot(spot.x - x, spot.y - y);
    if (away < far) [best, far] = [handle, away];
  }
  return best;
}
