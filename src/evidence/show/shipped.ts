/** A side door beside `index.ts`: heavy, and therefore loaded when it is asked for. */
import keptEvidence from '../../../models/evidence/expected.json';
import misses from '../../../models/misses.yaml';
import keptTargets from '../../../models/targets/expected.json';
import { must } from '../../problem/index.ts';
import { REFERENCES } from '../../references/index.ts';
import type { EvidenceFile } from '../file.ts';
import { checkExpected } from '../report/expected.ts';
import { type Totals, totalsOf } from '../score/index.ts';
import { checkMisses } from './misses.ts';
import { readStudy, type Study } from './study.ts';

const EVIDENCE = import.meta.glob<unknown>('../../../models/evidence/*.yaml', {
  eager: true,
  import: 'default',
});
const TARGETS = import.meta.glob<unknown>('../../../models/targets/*.yaml', {
  eager: true,
  import: 'default',
});

/** All shipped evidence, published results and teaching targets. */
export interface Shipped {
  readonly studies: readonly Study[];
  /** As the report counts them. */
  readonly totals: Readonly<Record<EvidenceFile['use'], Totals>>;
  /** What the kept result was made with. */
  readonly patients: number;
  readonly seed: number;
}

/**
 * Reads one file after another, in the order of their names, so that a page can pause between them; at the end it gives
 * them all. Throws ProblemError, which a test rules out.
 */
export function* readShipped(): Generator<Study, Shipped> {
  const kept = must(checkExpected(keptEvidence, 'models/evidence/expected.json'));
  const targets = must(checkExpected(keptTargets, 'models/targets/expected.json'));
  const known = {
    references: new Map(REFERENCES.map((reference) => [reference.id, reference])),
    kept: new Map([...kept.readouts, ...targets.readouts].map((readout) => [readout.id, readout])),
    reasons: must(checkMisses(misses, 'models/misses.yaml')),
  };
  const studies: Study[] = [];
  for (const [path, data] of [...Object.entries(EVIDENCE), ...Object.entries(TARGETS)]) {
    const study = must(readStudy(data, path.replace(/^(\.\.\/)+/, ''), known));
    studies.push(study);
    yield study;
  }
  const scores = studies.flatMap(({ readouts }) => readouts.map(({ score }) => score));
  const of = (use: EvidenceFile['use']) => totalsOf(scores, use);
  const totals = { fit: of('fit'), check: of('check'), target: of('target') };
  return { studies, totals, patients: kept.patients, seed: kept.seed };
}

/** The same at once. */
export function shippedEvidence(): Shipped {
  const reading = readShipped();
  for (;;) {
    const next = reading.next();
    if (next.done) return next.value;
  }
}
