import { useComputed } from '@preact/signals';
import { sayNumber } from '../../numbers/index.ts';
import { Icon } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import type { Window } from '../plan/titrate.ts';
import { heightOf, homeOf } from './places.ts';
import { placeIn } from './span.ts';
import { useTimeline } from './timeline.ts';
import { shortWord } from './verdicts.ts';

const words = titrateText.timeline.entries;
/** Room for a mark's words, px: a letter, and the icon before them. */
const LETTER_px = 6.5;
const ICON_px = 18;
/** Marks nearer than this have one place for their words. */
const NEAR_px = 14;
/** Words may stand out into the column of values. */
const BESIDE_px = 20;

export interface Word {
  readonly entry: number;
  readonly at_s: number;
  readonly height: number;
  readonly verdict: 'amber' | 'red' | undefined;
  /** Of a bolus, in mcg: one without room is told by the one before it. */
  readonly mcg: readonly number[] | undefined;
  readonly says: string;
}

export interface Shown extends Word {
  readonly spoken: string;
  /** Pixels from the left edge. */
  readonly x: number;
}

/** What stands beside the marks of a dose strip: sizes of boluses, and what is outside the rules. */
export function Words({ of }: { readonly of: 'oral' | 'pump' }) {
  const { rows, verdicts, titrate, scales, hourly, width } = useTimeline();
  const all = useComputed(() =>
    rows.value.flatMap((row): Word[] => {
      if (homeOf(row) !== of) return [];
      const { entry } = row;
      const found = verdicts.value.get(entry.id);
      const mcg = entry.kind === 'lumbar_bolus' || entry.kind === 'single_bolus' ? [entry.mcg] : undefined;
      const says = found === undefined ? '' : shortWord(found, row.change);
      if (mcg === undefined && found === undefined) return [];
      const height = heightOf(row, scales.value, hourly.value);
      return [{ entry: entry.id, at_s: entry.at_s, height, verdict: found?.verdict, mcg, says }];
    }),
  );
  const shown = useComputed(() => fitted(all.value, titrate.window.value, width.value));
  return (
    <div class="timeline-words" aria-hidden="true">
      {shown.value.map(({ entry, x, height, verdict, spoken }) => (
        <span
          key={entry}
          class="timeline-word"
          data-verdict={verdict}
          style={{ '--x': `${x}px`, '--height': height }}
        >
          {verdict !== undefined && <Icon name={verdict === 'red' ? 'problem' : 'caution'} small />}
          {spoken}
        </span>
      ))}
    </div>
  );
}

/** The words that there is room for; what is outside a rule keeps its sign without them. */
export function fitted(all: readonly Word[], window: Window, width: number): readonly Shown[] {
  const shown: Shown[] = [];
  for (const word of all) {
    const x = placeIn(window, word.at_s) * width;
    if (x < 0 || x > width) continue;
    const last = shown.at(-1);
    const near = last !== undefined && x - last.x < NEAR_px;
    // Boluses of one ladder share their words; of signs on one spot the worst stays.
    if (near && last.mcg !== undefined && word.mcg !== undefined) {
      const verdict = worse(last.verdict, word.verdict);
      shown[shown.length - 1] = { ...last, verdict, mcg: [...last.mcg, ...word.mcg] };
    } else if (!near || word.verdict === 'red') {
      if (near && last.verdict !== undefined && last.mcg === undefined) shown.pop();
      shown.push({ ...word, x, spoken: '' });
    }
  }
  let free = 0;
  return shown.map((word, i) => {
    const spoken = sayWord(word);
    const long = spoken.length * LETTER_px;
    // What is only a size stands before its mark, out of the way of what comes after.
    if (word.verdict === undefined) return word.x - long >= free ? { ...word, spoken } : word;
    const end = word.x + ICON_px / 2 + long;
    const next = shown[i + 1]?.x ?? width + BESIDE_px;
    const fits = end <= next - ICON_px / 2 && end <= width + BESIDE_px;
    free = fits ? end : word.x + ICON_px / 2;
    return fits ? { ...word, spoken } : word;
  });
}

function worse(one: Word['verdict'], other: Word['verdict']): Word['verdict'] {
  return one === 'red' || other === undefined ? one : other;
}

/** `50, 75 mcg Skips a rung`. */
function sayWord({ mcg, says }: Word): string {
  const bolus = mcg === undefined ? '' : words.bolus(mcg.map((each) => sayNumber(each, 1)));
  return [bolus, says].filter((part) => part !== '').join(' ');
}
