import { useComputed } from '@preact/signals';
import { sayCaseTime } from '../../../case/index.ts';
import { sayDose, withUnit } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import type { Row } from '../schedule/index.ts';
import { useEntryDrag } from './entry-drag.ts';
import { Glyph } from './glyph.tsx';
import { usePlaced } from './placed.ts';
import { type Home, heightOf, homeOf } from './places.ts';
import { tabStop } from './tab-stop.ts';
import { useTimeline } from './timeline.ts';
import type { Verdict } from './verdicts.ts';

const words = titrateText.timeline.entries;

/** The orders of a strip or of the lane: a button each, at its time and dose. Their keys are in `entry-keys.ts`. */
export function Entries({ of }: { readonly of: Home }) {
  const timeline = useTimeline();
  const { rows, scales, hourly, verdicts, titrate } = timeline;
  const own = useComputed(() => rows.value.filter((row) => homeOf(row) === of));
  const stop = useComputed(() => tabStop(timeline));
  return (
    <fieldset class="timeline-entries">
      <legend class="only-spoken">{`${words.label}: ${HOMES[of]}`}</legend>
      {own.value.map((row) => (
        <Entry
          key={row.entry.id}
          row={row}
          height={of === 'lane' ? 0.5 : heightOf(row, scales.value, hourly.value)}
          verdict={verdicts.value.get(row.entry.id)}
          selected={titrate.selected.value === row.entry.id}
          reached={stop.value === row.entry.id}
        />
      ))}
    </fieldset>
  );
}

const HOMES: Readonly<Record<Home, string>> = {
  oral: titrateText.timeline.strips.oral.name,
  pump: titrateText.timeline.strips.pump.name,
  lane: words.lane,
};

interface EntryProps {
  readonly row: Row;
  readonly height: number;
  readonly verdict: Verdict | undefined;
  readonly selected: boolean;
  readonly reached: boolean;
}

function Entry({ row, height, verdict, selected, reached }: EntryProps) {
  const { titrate, focused, navigator } = useTimeline();
  const { entry } = row;
  const box = usePlaced<HTMLButtonElement>(entry.at_s);
  const drag = useEntryDrag(row);
  return (
    <button
      ref={box}
      type="button"
      class={`timeline-entry is-${row.mark}`}
      style={{ '--height': height }}
      aria-pressed={selected}
      aria-label={sayEntry(row, verdict)}
      aria-describedby="timeline-entry-help"
      title={sayEntry(row, verdict)}
      tabIndex={reached ? 0 : -1}
      data-entry={entry.id}
      data-kind={entry.kind}
      data-verdict={verdict?.verdict}
      onFocus={() => {
        focused.value = entry.id;
        navigator.follow(entry.at_s);
      }}
      onClick={() => {
        titrate.selected.value = entry.id;
      }}
      {...drag}
    >
      <Glyph kind={entry.kind} />
    </button>
  );
}

/** `Step, 250 mcg/day, day 31, 08:00. Outside a rule: ...` */
export function sayEntry({ entry, order, dose }: Row, verdict: Verdict | undefined): string {
  const amount = dose === undefined ? '' : withUnit(sayDose(dose.amount), dose.unit);
  const name = words.name(order, amount, sayCaseTime(entry.at_s));
  if (verdict === undefined) return name;
  return `${name}. ${words.judged(words.verdicts[verdict.verdict], verdict.finding.sentence)}`;
}
