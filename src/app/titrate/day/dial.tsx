import { useComputed, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { total_mcg } from '../../../titration/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useDay } from './context.ts';
import { Face } from './face.tsx';
import { topFor } from './geometry.ts';
import { GoalArcs } from './goal-arcs.tsx';
import { arcsOfMode, bolusRate, handlesOf } from './handles.ts';
import { Handles } from './handles-layer.tsx';
import type { Reading } from './reading.ts';

/** The flex dial: angle is clock time, radius is rate. */
export function Dial({ reading }: { readonly reading: Reading }) {
  const day = useDay();
  const heldTop = useSignal<number | undefined>(undefined);
  const shown = useComputed(() => {
    const [edited, mode] = [day.edited.value, day.mode.value];
    if (edited === undefined || mode === undefined) return undefined;
    const arcs = arcsOfMode(mode, edited.order, edited.pump);
    const top_mcg_h =
      heldTop.value ?? topFor(Math.max(bolusRate(mode), ...arcs.map((arc) => arc.rate_mcg_h)));
    const total = total_mcg({ ...edited.order, mode }, edited.pump);
    return { mode, arcs, handles: handlesOf(mode, arcs), top_mcg_h, total_mcg: total, pump: edited.pump };
  });
  const helpId = useId();
  if (shown.value === undefined) return null;
  const { mode } = shown.value;
  const dragged = heldTop.value !== undefined;
  return (
    <div class="day-dial" data-testid="day-dial" data-dragged={dragged} data-mode={mode.kind}>
      <Face shown={shown.value} reading={reading} refused={day.problems.value.length > 0}>
        <GoalArcs goals={reading.goals.value} />
      </Face>
      <Handles shown={shown.value} helpId={helpId} onDrag={(top) => (heldTop.value = top)} />
      <details class="day-keys">
        <summary>{titrateText.day.dial.keys}</summary>
        <p id={helpId}>{titrateText.day.dial.help}</p>
      </details>
    </div>
  );
}
