import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { usePage } from '../compare/context.ts';
import { text } from '../strings/index.ts';
import { tipSpot } from './anatomy.ts';
import { HEIGHT, middleOf, TIPS, tipNear, WIDTH } from './levels.ts';
import type { Spine } from './reading.ts';
import { sayTipPlace } from './tip-places.ts';
import { useVariables } from './variables.ts';

const LEAP = 4;
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: LEAP,
  PageDown: -LEAP,
  Home: -TIPS.length,
  End: TIPS.length,
};

/** Heights between which the tip may be dragged, as shares of the figure. */
const TOP = middleOf(TIPS.at(-1) ?? 'C5') / HEIGHT;
const BOTTOM = middleOf(TIPS[0] ?? 'L3') / HEIGHT;

/** The ring at the tip: dragged, or moved by keys, from one named level to the next. */
export function TipRing({ spine }: { readonly spine: Spine }) {
  const { compare } = usePage();
  const root = useRef<HTMLDivElement>(null);
  const { tip: words } = text.spine;
  const { tip } = spine;
  const now = useComputed(() => TIPS.indexOf(tip.value));
  const spoken = useComputed(() => words.spoken(tip.value, sayTipPlace(tip.value)));
  useVariables(root, () => {
    const [x, y] = tipSpot(tip.value);
    return { '--x': x / WIDTH, '--y': y / HEIGHT };
  });

  function moveTo(level: string | undefined) {
    if (level !== undefined && level !== tip.peek()) compare.change({ tip_level: level });
  }
  function onKeyDown(event: KeyboardEvent) {
    const by = STEPS[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moveTo(TIPS[Math.min(TIPS.length - 1, Math.max(0, now.peek() + by))]);
  }
  function follow({ clientY }: MouseEvent) {
    const box = root.current?.parentElement?.getBoundingClientRect();
    if (box === undefined || box.height === 0) return;
    moveTo(tipNear(((clientY - box.top) / box.height) * HEIGHT));
  }
  function onPointerDown(event: PointerEvent) {
    root.current?.setPointerCapture(event.pointerId);
    root.current?.focus();
  }
  function onPointerMove(event: PointerEvent) {
    if (root.current?.hasPointerCapture(event.pointerId)) follow(event);
  }

  return (
    <>
      {/* A click beside the ring brings the tip there. The ring itself is the way for keys. */}
      <div
        class="spine-canal"
        style={{ '--top': TOP, '--bottom': BOTTOM }}
        onClick={follow}
        aria-hidden="true"
      />
      <div
        ref={root}
        class="spine-tip"
        role="slider"
        tabIndex={0}
        aria-label={words.slider}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={TIPS.length - 1}
        aria-valuenow={now}
        aria-valuetext={spoken}
        data-testid="spine-tip"
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="9.500" />
          <path d="M8.500 10.500l3.500-3.500 3.500 3.500M8.500 13.500l3.500 3.500 3.500-3.500" />
        </svg>
      </div>
    </>
  );
}

/** The same choice as a list. */
export function TipChoice({ spine }: { readonly spine: Spine }) {
  const { compare } = usePage();
  const { tip: words } = text.spine;
  return (
    <label class="spine-choice">
      <span class="label">{words.choice}</span>
      <select
        class="select"
        data-testid="spine-tip-choice"
        value={spine.tip}
        onChange={({ currentTarget }) => compare.change({ tip_level: currentTarget.value })}
      >
        {TIPS.toReversed().map((level) => (
          <option key={level} value={level}>
            {words.option(level, sayTipPlace(level))}
          </option>
        ))}
      </select>
    </label>
  );
}
