import type { Checked } from '../../../problem/index.ts';
import type { Intent } from '../../run.ts';
import { refusedFor } from '../tasks/refused.ts';
import type { World } from '../world/world.ts';
import { askHere } from './ask.ts';
import { call } from './call.ts';
import { chart } from './chart.ts';
import { decide } from './decide.ts';
import { doTask } from './do.ts';
import { program } from './program.ts';
import { readBack } from './read-back.ts';
import { reply } from './reply.ts';
import { end, note, tellThem, think } from './say-and-write.ts';
import { step } from './step.ts';
import { stop } from './stop.ts';

/** What the learner means, now. The world is changed also when it is refused: whoever asks works on a copy. */
export function carryOut(world: World, intent: Intent): Checked<unknown> {
  if (world.ended !== undefined) return refusedFor(intent.kind, { can: false, why: 'ended' });
  switch (intent.kind) {
    case 'do':
      return doTask(world, intent);
    case 'stop':
      return stop(world, intent);
    case 'call':
      return call(world, intent);
    case 'ask':
      return askHere(world, intent);
    case 'reply':
      return reply(world, intent);
    case 'read_back':
      return readBack(world, intent);
    case 'think':
      return think(world, intent);
    case 'program':
      return program(world, intent);
    case 'step':
      return step(world, intent);
    case 'decide':
      return decide(world, intent);
    case 'tell':
      return tellThem(world, intent);
    case 'chart':
      return chart(world, intent);
    case 'note':
      return note(world, intent);
    case 'end':
      return end(world);
  }
}
