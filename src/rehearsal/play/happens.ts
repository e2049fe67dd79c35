import { answerHere } from './calls/answer-here.ts';
import { giveOrder } from './calls/orders.ts';
import { ordered, replied } from './calls/reply.ts';
import { runErrand } from './errands/errand.ts';
import { callSaid } from './intents/call.ts';
import { byDefault } from './intents/decide.ts';
import { arrive, programmerArrives } from './people/come.ts';
import { cuff } from './tasks/attach.ts';
import { answered, handsEnd, tell } from './tasks/finish.ts';
import { finish } from './watch/finish.ts';
import type { Due } from './world/due.ts';
import { say } from './world/say.ts';
import type { World } from './world/world.ts';

type DueOf<K extends Due['kind']> = Extract<Due, { readonly kind: K }>;

/** What becomes of each thing that happens by itself. */
const HAPPENS: { readonly [K in Due['kind']]: (world: World, due: DueOf<K>) => void } = {
  task_ends: (world, { task }) => handsEnd(world, task),
  task_answer: (world, { task, found }) => answered(world, task, found),
  said: (world, { call, reply_min, away }) => callSaid(world, call, reply_min, away),
  reply: (world, { call }) => replied(world, call),
  nobody_answers: (world, { call }) => {
    const to = world.calls.find(({ id }) => id === call)?.to ?? '';
    say(world, { kind: 'nobody_answers', of: 'team', key: to, id: call, stops: true });
  },
  orders: (world, { call }) => ordered(world, call),
  order: (world, order) => giveOrder(world, order),
  asked_here: (world, asked) => answerHere(world, asked),
  errand: (world, { errand, brings }) => runErrand(world, errand, brings),
  person: (world, { person }) => arrive(world, person.key),
  programmer: (world) => programmerArrives(world),
  decision: (world, { decision }) => byDefault(world, decision),
  step: (world, { found, key, place, shows }) => {
    world.steps = world.steps.map((each, i) =>
      i === place ? { ...each, at_s: world.now_s, ...(shows === undefined ? {} : { shows }) } : each,
    );
    tell(world, found);
    say(world, { kind: 'step', of: 'learner', key });
  },
  cuff: (world) => cuff(world),
  over: (world, { end }) => finish(world, { why: 'scenario', end }),
  limit: (world) => finish(world, { why: 'time' }),
};

export function happens<K extends Due['kind']>(world: World, due: DueOf<K> & { readonly kind: K }): void {
  HAPPENS[due.kind](world, due);
}
