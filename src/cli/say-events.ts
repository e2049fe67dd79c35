import { actionNamed } from '../case/catalogue/index.ts';
import { EXAMINATION_FILES } from '../examination/index.ts';
import { bedside, type FeedLine, type Play } from '../rehearsal/index.ts';

/** The course of a rehearsal, one event a line: hours and minutes since the handover, what, and in whose words. */
export function sayEvents({ feed, from_s, truth, ended, now_s }: Play): string {
  const lines = feed.map((line) => `  ${clock(line.at_s - from_s)}  ${sayLine(line)}\n`);
  const marks = [...truth.marks]
    .filter(([key]) => /^(critical|harmful|end)\/[^/]+$/.test(key))
    .map(([key, at_s]) => `  ${clock(at_s - from_s)}  ${key}\n`);
  const end =
    ended === undefined
      ? 'It goes on'
      : `It ended: ${ended.why}${ended.end === undefined ? '' : ` (${ended.end})`}`;
  return `Course of events\n${lines.join('')}  ${clock((ended?.at_s ?? now_s) - from_s)}  ${end}.\n\nFirst true\n${marks.join('')}`;
}

function sayLine({ kind, of, key, says }: FeedLine): string {
  return `${of.padEnd(7)}  ${kind.replaceAll('_', ' ')}: ${titleOf(key)}${says === undefined ? '' : `. ${says}`}`;
}

/** The title of a task; any other key as it is. */
function titleOf(key: string): string {
  const [sort, name = ''] = key.split('/', 2);
  if (sort === 'act') return actionNamed(name)?.title ?? key;
  if (sort === 'observe') return bedside().observations.find((each) => each.key === name)?.title ?? key;
  if (sort !== 'examine') return key;
  return [...EXAMINATION_FILES.values()].find((each) => each.key === name)?.title ?? key;
}

function clock(seconds: number): string {
  const minutes = Math.floor(Math.max(0, seconds) / 60);
  return `${String(Math.floor(minutes / 60)).padStart(3)}:${String(minutes % 60).padStart(2, '0')}`;
}
