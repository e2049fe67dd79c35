import { expect, test } from 'vitest';
import { debriefOfPlay, playOf, scenarioNamed } from '../../../src/rehearsal/index.ts';
import { asRun, expertOf } from '../scenarios/shelf.ts';

test('a strength that was mixed up breaks nothing once the pump is programmed for it', () => {
  const scenario = scenarioNamed('s07-hard-to-move');
  if (scenario === undefined) throw new RangeError('no such scenario');
  const played = playOf(scenario, asRun(scenario, expertOf(scenario, 'weaker')));
  if (!played.ok) throw new RangeError('the expert cannot be played');
  const [mixed] = debriefOfPlay(played.value).hidden.filter(({ kind }) => kind === 'fault');
  const programmed = played.value.programmed.find(({ setting }) => setting.kind === 'prescription');
  expect(programmed).toBeDefined();
  expect(mixed?.to_s).toBe(programmed?.at_s);
});
