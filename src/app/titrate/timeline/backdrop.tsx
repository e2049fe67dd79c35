import { useComputed } from '@preact/signals';
import { titrateText } from '../../strings/titrate.ts';
import { ticksOf } from './axis.ts';
import { sidesOf, usePlaced } from './placed.ts';
import { useTimeline } from './timeline.ts';

const words = titrateText.timeline;

/** What runs through all strips, behind them: the grid of time, the future, what is not known yet, the implant. */
export function Backdrop() {
  return (
    <div class="timeline-backdrop" aria-hidden="true">
      <Grid />
      <Unknown />
      <Future />
      <Implant />
    </div>
  );
}

function Grid() {
  const { titrate, width } = useTimeline();
  const ticks = useComputed(() => ticksOf(titrate.window.value, width.value));
  return (
    <>
      {ticks.value.map(({ at_s, x }) => (
        <span key={at_s} class="timeline-rule" style={{ '--x': `${x}px` }} />
      ))}
    </>
  );
}

function Future() {
  const { today_s, window } = useTimeline().titrate;
  return <span class="timeline-future" style={sidesOf(window.value, today_s.value, window.value.to_s)} />;
}

function Implant() {
  const { implant_s } = useTimeline().orders.value;
  return implant_s === undefined ? null : <ImplantLine at_s={implant_s} />;
}

function ImplantLine({ at_s }: { readonly at_s: number }) {
  const box = usePlaced<HTMLSpanElement>(at_s);
  return (
    <span ref={box} class="timeline-implant">
      <span>{words.implant}</span>
    </span>
  );
}

/** Parts of the plan that no curve is known of yet. */
function Unknown() {
  const { titrate } = useTimeline();
  const gaps = useComputed(() => {
    const run = titrate.run.value;
    const known = run?.known ?? [];
    const ends = [0, ...known.flatMap(({ from_s, to_s }) => [from_s, to_s]), titrate.until_s.value];
    const found: { from_s: number; to_s: number }[] = [];
    for (let i = 0; i + 1 < ends.length; i += 2) {
      const [from_s, to_s] = [ends[i]!, ends[i + 1]!];
      if (to_s > from_s) found.push({ from_s, to_s });
    }
    return found;
  });
  return (
    <>
      {gaps.value.map(({ from_s, to_s }) => (
        <span key={from_s} class="timeline-unknown" style={sidesOf(titrate.window.value, from_s, to_s)}>
          <span>{words.unknown}</span>
        </span>
      ))}
    </>
  );
}
