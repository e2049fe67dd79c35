import { describe, expect, test } from 'vitest';
import { scoreFile } from '../../../src/evidence/score/index.ts';
import { simulateFile } from '../../../src/evidence/simulate/simulate-file.ts';
import { baclofen } from '../../../src/model/index.ts';
import { armOf, bolus, fileOf, moment, readout } from './files.ts';
import { SEED } from './running.ts';

describe('an effect that outlasts the window it is timed in', () => {
  const effect = (kind: 'offset' | 'duration', to_h: number) =>
    readout(`${kind}-${to_h}`, 'ashworth_leg', {
      kind,
      in: { after: 'bolus', from_h: 0, to_h },
      fall: { points: 0.5 },
      from: moment(0, 'bolus'),
    });
  const file = fileOf(armOf(bolus(100, 72)), [
    effect('offset', 4),
    effect('duration', 4),
    effect('duration', 72),
  ]);
  const [offset, short, long] = scoreFile(file, simulateFile(baclofen, file, { patients: 10, seed: SEED }));

  test('is told with the score, for its end and for its duration', () => {
    expect(offset?.note).toMatch(/^outlasts the window in \d+ of \d+ patients$/);
    expect(short?.note).toBe(offset?.note);
    expect(short!.predicted).toBeLessThan(offset!.predicted);
  });

  test('is not told of where the window is long enough', () => {
    expect(long?.note).toBeUndefined();
  });
});
