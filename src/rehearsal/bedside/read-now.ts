import type { Case } from '../../case/index.ts';
import type { Observation } from '../bedside-file.ts';
import type { Fact, Reading } from '../play.ts';
import type { OutputName } from '../words.ts';
import { lookedFor } from './looked-for.ts';
import { withNoise } from './noise.ts';
import { decided, outputFacts } from './output.ts';
import { sayFact } from './words.ts';

/**
 * What an observation shows at a second: numbers with the error of measuring them, and the facts they become. `outputs`
 * holds true values by output, in the shown unit; what it does not hold is not read. What is no number (flushed, limp, no
 * pulse) is judged on the decided true value and gives a fact only.
 */
export function readNow(
  observation: Observation,
  outputs: Readonly<Record<string, number>>,
  document: Case,
  at_s: number,
  draw: number,
): { readings: Reading[]; facts: Fact[] } {
  const readings: Reading[] = [];
  const facts: Fact[] = [];
  for (const { output, fact, least, most } of observation.reads) {
    const truth = outputs[output];
    if (truth === undefined) continue;
    if (least !== undefined || most !== undefined) {
      const value = decided(output, truth);
      if (value < (least ?? value) || value > (most ?? value)) continue;
      facts.push({ fact, at_s, says: sayFact(fact), from: 'observation' });
      continue;
    }
    const value = withNoise(output, truth, draw, at_s);
    readings.push({ output, at_s, value, by: readBy(observation, output) });
    facts.push({ fact, at_s, says: sayFact(fact, value), from: 'observation', value });
  }
  for (const fact of lookedFor(observation.looks_for, document, at_s)) {
    facts.push({ fact, at_s, says: sayFact(fact), from: 'observation' });
  }
  return { readings, facts };
}

function readBy({ attaches }: Observation, output: OutputName): Reading['by'] {
  if (outputFacts(output)?.part === 'blood') return 'laboratory';
  return attaches?.includes(output) === true ? 'monitor' : 'hand';
}
