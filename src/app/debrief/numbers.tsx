import type { ScoreNumber } from '../../rehearsal/index.ts';
import { sayNumber, withUnit } from '../numbers/index.ts';
import { thinkText as words } from '../strings/en/debrief/think.ts';
import { cite } from './cite.ts';
import { GradeMark } from './grade.tsx';

interface NumbersFoldProps {
  readonly title: string;
  readonly testid: string;
  readonly numbers: readonly { readonly says: string; readonly number: ScoreNumber }[];
}

/** Numbers that something on the screen rests on, folded: each with its grade, its source and what else it might be. */
export function NumbersFold({ title, testid, numbers }: NumbersFoldProps) {
  return (
    <details class="deb-rules deb-no-print" data-testid={testid}>
      <summary>{title}</summary>
      <ul class="deb-numbers">
        {numbers.map(({ says, number: { value, unit, range, grade, source } }) => (
          <li key={says}>
            {says}: <b class="num">{withUnit(say(value), sayUnit(unit, value))}</b>{' '}
            <GradeMark grade={grade} />{' '}
            <span class="cite">
              {words.because(because(source))} {words.range(say(range[0]), say(range[1]))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The grade says already that it is an assumption. */
function because(source: string): string {
  return cite(source.replace(/^Teaching assumption: /, ''));
}

const say = (value: number) => sayNumber(value, 3);

function sayUnit(unit: string, value: number): string {
  if (unit === 'share') return words.units.share;
  return value === 1 && unit === 'points' ? words.units.point : unit;
}
