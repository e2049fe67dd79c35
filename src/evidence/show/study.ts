import { array, looseObject, optional, safeParse, string, unknown } from 'valibot';
import { type Checked, good } from '../../problem/index.ts';
import { checkReferences, type Reference } from '../../references/index.ts';
import type { EvidenceFile, Readout } from '../file.ts';
import { checkEvidence } from '../read/check.ts';
import type { ExpectedReadout } from '../report/expected.ts';
import { type KeptScore, keptScore } from './kept-score.ts';
import type { Reasons } from './misses.ts';

/** One evidence file as it is shown: what was checked, and what the file says to a reader alone. */
export interface Study {
  readonly file: EvidenceFile;
  readonly reference: Reference | undefined;
  readonly readouts: readonly StudyReadout[];
}

export interface StudyReadout {
  readonly readout: Readout;
  readonly score: KeptScore;
  /** The file's own remark. */
  readonly note: string | undefined;
  /** Why it is missed, for a miss. */
  readonly reason: string | undefined;
}

/** What the surroundings know. */
export interface Surroundings {
  readonly references: ReadonlyMap<string, Reference>;
  /** The kept result by the id of its readouts. */
  readonly kept: ReadonlyMap<string, ExpectedReadout>;
  readonly reasons: Reasons;
}

/** A file's parsed data beside the kept result; a readout that has none yet is as one that cannot be predicted. */
export function readStudy(data: unknown, name: string, known: Surroundings): Checked<Study> {
  const checked = checkEvidence(data, name, { references: new Set(known.references.keys()) });
  if (!checked.ok) return checked;
  const file = checked.value;
  const { notes, reference } = besides(data);
  const readouts = file.readouts.map((readout) => {
    const id = `${file.id}/${readout.id}`;
    const score = keptScore(file, readout, known.kept.get(id) ?? none(id, file.use));
    const reason = score.inside ? undefined : known.reasons.get(id);
    return { readout, score, note: notes.get(readout.id), reason };
  });
  return good({ file, reference: reference ?? known.references.get(file.citation), readouts });
}

function none(id: string, use: EvidenceFile['use']): ExpectedReadout {
  return { id, use, inside: false, predicted: null, error: null, monteCarloError: null };
}

const Besides = looseObject({
  reference: optional(unknown()),
  readouts: array(looseObject({ id: string(), note: optional(string()) })),
});

/** What a checked file holds that no calculation needs. */
function besides(data: unknown) {
  const read = safeParse(Besides, data);
  const { reference = undefined, readouts = [] } = read.success ? read.output : {};
  const own = reference === undefined ? undefined : checkReferences([reference], '');
  const notes = readouts.flatMap(({ id, note }) => (note === undefined ? [] : [[id, note] as const]));
  return { reference: own?.ok ? own.value[0] : undefined, notes: new Map(notes) };
}
