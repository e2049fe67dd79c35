import { useEffect, useRef } from 'preact/hooks';
import { Backdrop } from './backdrop.tsx';
import { useEntryKeys } from './entry-keys.ts';
import { Lane } from './entry-lane.tsx';
import { Rested } from './rested.tsx';
import { StripRow } from './strip-row.tsx';
import { TimeAxis } from './time-axis.tsx';
import { useTimeline } from './timeline.ts';
import { Today } from './today.tsx';
import { useWheel } from './wheel.ts';

/** The drawing library is no part of the page's code; it is on its way from the start. */
const plots = import('./plots.ts');

/** The stack of strips over one time axis, with one cursor through them. */
export function Strips() {
  const timeline = useTimeline();
  const root = useRef<HTMLDivElement>(null);
  const strips = timeline.strips.value;
  useEffect(() => {
    let close: (() => void) | undefined;
    let gone = false;
    plots.then(({ openPlots }) => {
      if (!gone && root.current !== null) close = openPlots(root.current, strips, timeline);
    });
    return () => {
      gone = true;
      close?.();
    };
  }, [timeline, strips]);
  useWheel(root);
  const onKeyDown = useEntryKeys(root);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the orders and of the cursor within
    <div class="timeline" ref={root} onKeyDown={onKeyDown}>
      <Backdrop />
      <Today />
      <Lane />
      {strips.map((strip) => (
        <StripRow key={strip.id} strip={strip} />
      ))}
      <TimeAxis />
      <Rested />
    </div>
  );
}
