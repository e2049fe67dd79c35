import { EVIDENCE_CLASSES, type EvidenceFile } from '../file.ts';
import { type MeanError, missesOf, type Score, type Tally, totalsOf } from '../score/index.ts';
import { say, sayCount, sayShare } from './number.ts';
import { scoreRows } from './rows.ts';
import { type Column, table } from './table.ts';

export interface PageRequest {
  readonly patients: number;
  readonly seed: number;
  /** Hits are listed as well. */
  readonly all: boolean;
}

interface Part {
  readonly use: EvidenceFile['use'];
  readonly title: string;
  readonly says: string;
}

const EVIDENCE: readonly Part[] = [
  { use: 'fit', title: 'FIT', says: 'Papers that the parameters were fitted to.' },
  { use: 'check', title: 'CHECK', says: 'Papers that the fit has never seen.' },
];

const TARGETS: Part = {
  use: 'target',
  title: 'DESIGN VALUES',
  says: 'Reached or not, these say nothing about patients.',
};

const WIDTH = 120;

/** The longest class, so that the tables stand under each other. */
const CLASS_WIDTH = Math.max(...EVIDENCE_CLASSES.map((name) => name.length));

const CLASSES: readonly Column[] = [
  { title: 'class', most: CLASS_WIDTH, least: CLASS_WIDTH },
  { title: 'studies', most: 8, right: true },
  { title: 'readouts', most: 8, right: true },
  { title: 'inside', most: 8, right: true },
  { title: 'share inside', most: 12, right: true },
];

/**
 * The result as a page of plain text, at most 120 characters wide: published results first, teaching targets on a
 * page of their own behind them; a page without readouts is left out.
 */
export function resultPage(scores: readonly Score[], request: PageRequest): string {
  const targets = scores.filter(({ use }) => use === 'target');
  const evidence = scores.filter(({ use }) => use !== 'target');
  const pages = [
    ...(evidence.length > 0 ? [evidencePage(evidence, request)] : []),
    ...(targets.length > 0 ? [targetPage(targets, request)] : []),
  ];
  return pages.map((lines) => `${lines.join('\n')}\n`).join('\n\n');
}

function evidencePage(scores: readonly Score[], request: PageRequest): readonly string[] {
  return [
    ...heading('PUBLISHED RESULTS AGAINST THE MODEL', request),
    'Share inside: each study weighs one, however many readouts it has. Inside is decided on rounded predictions.',
    ...EVIDENCE.flatMap((part) => partLines(part, scores, request)),
  ];
}

function targetPage(scores: readonly Score[], request: PageRequest): readonly string[] {
  return [
    ...heading('TEACHING TARGETS: NOT EVIDENCE', request),
    'Values this project was designed to; no one has published them as observations.',
    ...partLines(TARGETS, scores, request),
  ];
}

function heading(title: string, { patients, seed }: PageRequest): readonly string[] {
  const settings = `${sayCount(patients, 'patient')} a file, seed ${seed}`;
  return [title + settings.padStart(WIDTH - title.length), '='.repeat(WIDTH)];
}

function partLines(
  { use, title, says }: Part,
  scores: readonly Score[],
  { all }: PageRequest,
): readonly string[] {
  const own = scores.filter((score) => score.use === use);
  if (own.length === 0) return [];
  const totals = totalsOf(own, use);
  const misses = missesOf(own);
  const hits = own.filter(({ inside }) => inside);
  return [
    '',
    '',
    `${title}  ${says}`,
    '',
    ...table(CLASSES, [
      ...totals.classes.map((tally) => classRow(tally.class, tally)),
      classRow('all', totals.all),
    ]),
    ...meanErrors(totals.ashworth, totals.spasm),
    ...list(misses.length === 0 ? 'No misses.' : 'Misses, worst first', misses),
    ...(all ? list(hits.length === 0 ? 'No hits.' : 'Hits', hits) : []),
  ];
}

function classRow(name: string, { studies, readouts, inside, share }: Tally): readonly string[] {
  return [name, say(studies), say(readouts), say(inside), sayShare(share)];
}

function meanErrors(ashworth: MeanError, spasm: MeanError): readonly string[] {
  const line = (name: string, { readouts, points }: MeanError) =>
    readouts === 0
      ? []
      : [`  Mean absolute error: ${name} ${say(points, 2)} points over ${sayCount(readouts, 'readout')}.`];
  const lines = [...line('Ashworth', ashworth), ...line('spasm score', spasm)];
  return lines.length === 0 ? [] : ['', ...lines];
}

function list(title: string, scores: readonly Score[]): readonly string[] {
  return ['', title, ...(scores.length === 0 ? [] : ['', ...scoreRows(scores)])];
}
