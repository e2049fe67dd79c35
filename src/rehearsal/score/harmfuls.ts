import type { Play } from '../play.ts';
import type { HarmfulResult } from '../report.ts';

/** Every harmful action of the scenario: done, with its time, or a trap avoided. */
export function harmfulResults({ scenario, truth }: Play): readonly HarmfulResult[] {
  return scenario.harmfuls.map((harmful) => {
    const at_s = truth.marks.get(`harmful/${harmful.key}`);
    return at_s === undefined ? { harmful } : { harmful, at_s };
  });
}
