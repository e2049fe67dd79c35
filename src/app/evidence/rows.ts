import {
  EVIDENCE_CLASSES,
  type EvidenceClass,
  type EvidenceFile,
  type Shipped,
  type Study,
  type StudyReadout,
} from '../../evidence/show/index.ts';
import { sayReadout } from './say-readout.ts';
import { nameOf, sayName } from './study-name.ts';

export type Use = EvidenceFile['use'];
export const USES = ['fit', 'check', 'target'] as const satisfies readonly Use[];

/** One readout with all that is said of it. */
export interface Row extends StudyReadout {
  readonly study: Study;
  readonly name: string;
  readonly year: string;
  readonly words: string;
  /** Everything a reader may search for, in lower case. */
  readonly searched: string;
}

export interface Filter {
  readonly use: Use;
  readonly class: EvidenceClass | undefined;
  readonly missesOnly: boolean;
  readonly search: string;
}

export const NO_FILTER: Omit<Filter, 'use'> = { class: undefined, missesOnly: false, search: '' };

/** All readouts, by class, then study, then as their file has them. */
export function rowsOf({ studies }: Pick<Shipped, 'studies'>): readonly Row[] {
  const rows = studies.flatMap((study) => study.readouts.map((each) => rowOf(study, each)));
  const place = ({ readout }: Row) => EVIDENCE_CLASSES.indexOf(readout.class);
  return rows.sort((a, b) => place(a) - place(b) || compare(sayName(a.study), sayName(b.study)));
}

function compare(a: string, b: string): number {
  return a.toLowerCase().localeCompare(b.toLowerCase(), 'en');
}

function rowOf(study: Study, each: StudyReadout): Row {
  const { file, reference } = study;
  const arm = file.arms.find(({ id }) => id === each.readout.arm);
  const { name, year } = nameOf(study);
  const words = sayReadout(each.readout, arm?.steps ?? []);
  const { id, at } = each.readout;
  const searched = [name, year, file.id, reference?.title, file.says, words, id, at, each.note, each.reason];
  return { ...each, study, name, year, words, searched: searched.join(' ').toLowerCase() };
}

/** Rows that fit: all words that are searched for stand in them, in any order. */
export function filtered(rows: readonly Row[], filter: Filter): readonly Row[] {
  const wanted = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    ({ study, readout, score, searched }) =>
      study.file.use === filter.use &&
      (filter.class === undefined || readout.class === filter.class) &&
      !(filter.missesOnly && score.inside) &&
      wanted.every((word) => searched.includes(word)),
  );
}

/** Rows of one class, by study. */
export interface ClassGroup {
  readonly class: EvidenceClass;
  readonly rows: readonly Row[];
  readonly studies: readonly { readonly study: Study; readonly rows: readonly Row[] }[];
}

export function grouped(rows: readonly Row[]): readonly ClassGroup[] {
  return EVIDENCE_CLASSES.flatMap((name) => {
    const own = rows.filter(({ readout }) => readout.class === name);
    const studies = [...new Set(own.map(({ study }) => study))];
    const groups = studies.map((study) => ({ study, rows: own.filter((row) => row.study === study) }));
    return own.length === 0 ? [] : [{ class: name, rows: own, studies: groups }];
  });
}

export function insideOf(rows: readonly Row[]): number {
  return rows.filter(({ score }) => score.inside).length;
}
