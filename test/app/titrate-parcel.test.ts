import { describe, expect, test } from 'vitest';
import type { ToWorker } from '../../src/app/titrate/engine/messages.ts';
import { openPacking, openUnpacking } from '../../src/app/titrate/engine/parcel.ts';
import { planFor } from '../../src/app/titrate/plan/start.ts';
import { addEntry, type Case } from '../../src/case/index.ts';
import { UNCHANGED } from '../../src/model/index.ts';
import { must } from '../../src/problem/index.ts';
import { PRACTICE } from '../../src/titration/index.ts';

const plan = planFor('penn-1989', 'untreated') as Case;
const ask = (of: Case, id = 1): ToWorker => ({
  kind: 'ask',
  id,
  question: { name: 'suggest', asked: { plan: of, at_s: 0, practice: PRACTICE, change: UNCHANGED } },
});
const bolus = (day: number) =>
  must(addEntry(plan, { kind: 'lumbar_bolus', at_s: day * 86_400, mcg: 50, note: 'a "plan"' }));

describe('messages to a worker', () => {
  test('arrive as they were sent, with the plan sent once', () => {
    const pack = openPacking();
    const unpack = openUnpacking();
    const wanted: ToWorker = {
      kind: 'want',
      wanted: [{ plan: bolus(1), change: UNCHANGED, chunks: [0, 1], detail: undefined }],
    };
    const first = pack(ask(plan));
    expect(unpack(first)).toEqual(ask(plan));
    expect(first.plans).toHaveLength(1);
    const second = pack(ask(plan, 2));
    expect(second.plans).toHaveLength(0);
    expect(unpack(second)).toEqual(ask(plan, 2));
    expect(unpack(pack(wanted))).toEqual(wanted);
  });

  test('a plan that both sides have forgotten is sent again', () => {
    const pack = openPacking();
    const unpack = openUnpacking();
    unpack(pack(ask(plan)));
    for (let day = 0; day < 200; day++) unpack(pack(ask(bolus(day))));
    expect(unpack(pack(ask(plan)))).toEqual(ask(plan));
  });

  test('two workers are each told', () => {
    const [one, other] = [openPacking(), openPacking()];
    one(ask(plan));
    expect(other(ask(plan)).plans).toHaveLength(1);
  });
});
