import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { EvidenceFile, Observed, Readout } from '../../../src/evidence/file.ts';
import { readEvidence } from '../../../src/evidence/read/index.ts';
import type { Problem } from '../../../src/problem/index.ts';
import { must } from '../../../src/problem/index.ts';

export const KNOWN = { references: new Set(['penn-1989', 'coffey-1993']) };

/** A small good file; tests plant one mistake in it. */
export const SMALL = `# schema: itb-evidence/1
citation: penn-1989
use: fit
says: One bolus, then the pump.
population:
  n: 20
  causes: { ms: 1 }
  baseline:
    ashworth_leg: { mean: 4, sd: 1, scale: ashworth-1-5 }
protocol:
  - screening: { ladder_mcg: [50, 75, 100], every: 24 h, watch: 8 h, response: { ashworth_leg: 1 } }
  - select: responders
  - infusion: { mcg_day: 100, for: 3 d }
  - stop: { what: infusion, for: 24 h }
  - restart: { share: 1, for: 24 h }
readouts:
  - id: tone
    class: infusion
    of: ashworth_leg
    value: { at: 3 d, after: infusion }
    observed: { mean: 1.2, sd: 0.4, n: 20, scale: ashworth-1-5 }
  - id: level
    class: pharmacokinetics
    of: csf_lumbar_level
    mean: { from: 2 d, to: 3 d, after: infusion }
    observed: { mean: 300, sd: 50, n: 6, unit: ng/mL }
  - id: fell
    class: infusion
    of: ashworth_leg
    change: { at: 3 d, after: infusion, from: { at: 0 h, after: screening } }
    share_with: { at_most: -1 }
    observed: { count: 18, n: 20 }
`;

/** The small file with \`from\`, which must stand in it, replaced. */
export function planted(from: string, to: string): string {
  expect(SMALL).toContain(from);
  return SMALL.replace(from, to);
}

export function problemsOf(text: string): readonly Problem[] {
  const read = readEvidence(text, 'x.yaml', KNOWN);
  return read.ok ? [] : read.problems;
}

/** A table's row: the mistake gives one Problem of this code, at this place. */
export function oneMistake(_what: string, from: string, to: string, code: string, place: string): void {
  expect(problemsOf(planted(from, to)).map((problem) => [problem.code, problem.path])).toEqual([
    [code, `x.yaml: ${place}`],
  ]);
}

export function everything(): EvidenceFile {
  const text = readFileSync(new URL('./everything.yaml', import.meta.url), 'utf8');
  return must(readEvidence(text, 'models/evidence/everything.yaml', KNOWN));
}

export function readoutOf(file: EvidenceFile, id: string): Readout {
  const found = file.readouts.find((readout) => readout.id === id);
  if (found === undefined) throw new Error(`no readout ${id}`);
  return found;
}

/** The only readout of the small file's first, with another quantity, feature and result. */
export function observedOf(of: string, feature: string, observed: string): Observed {
  const text = planted(
    `    of: ashworth_leg
    value: { at: 3 d, after: infusion }
    observed: { mean: 1.2, sd: 0.4, n: 20, scale: ashworth-1-5 }`,
    `    of: ${of}\n    ${feature}\n    observed: ${observed}`,
  );
  return readoutOf(must(readEvidence(text, 'x.yaml', KNOWN)), 'tone').observed;
}
