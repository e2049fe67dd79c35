import { readNow } from '../../bedside/index.ts';
import type { Fact } from '../../play.ts';
import { bedside } from '../../shipped.ts';
import type { OutputName } from '../../words.ts';
import { paceOf } from '../pace.ts';
import { set } from '../world/due.ts';
import { learn } from '../world/say.ts';
import type { World } from '../world/world.ts';
import { valuesNow } from './look.ts';

/** Outputs that the monitor reads from now on. */
export function attach(world: World, outputs: readonly OutputName[]): void {
  const fresh = outputs.filter((output) => !world.attached.some((each) => each.output === output));
  if (fresh.length === 0) return;
  const first = world.attached.length === 0;
  world.attached = [...world.attached, ...fresh.map((output) => ({ output, from_s: world.now_s }))];
  if (first) nextCuff(world);
}

/** Every few minutes the cuff inflates, and what the monitor shows is written down. */
export function cuff(world: World): void {
  const outputs = world.attached.map(({ output }) => output);
  const reads = bedside().observations.flatMap((each) => (each.attaches === undefined ? [] : each.reads));
  const read = reads.filter(
    ({ output, fact }, i) =>
      outputs.includes(output) &&
      reads.findIndex((each) => each.output === output && each.fact === fact) === i,
  );
  const [monitor] = bedside().observations.filter(({ attaches }) => attaches !== undefined);
  if (monitor === undefined) return;
  const { readings, facts } = readNow(
    { ...monitor, reads: read, looks_for: [], opens: [] },
    valuesNow(world, outputs),
    world.document,
    world.now_s,
    world.head.draw,
  );
  world.readings = [
    ...world.readings,
    ...readings.map((reading) => ({ ...reading, by: 'monitor' as const })),
  ];
  renew(world, facts);
  nextCuff(world);
}

function nextCuff(world: World): void {
  const every_s = Math.max(cuffEvery_s(), paceOf(world.scenario).write_s);
  set(world, world.now_s + every_s, { kind: 'cuff' });
}

export function cuffEvery_s(): number {
  return Math.round(bedside().numbers.cuff_every_min.value * 60);
}

/** Of what is read again and again, the first time and the latest are kept. */
function renew(world: World, facts: readonly Fact[]): void {
  const old = new Set(
    facts.flatMap(({ fact }) => {
      const known = world.facts.filter((each) => each.fact === fact && each.from === 'observation');
      return known.length > 1 ? (known.at(-1) ?? []) : [];
    }),
  );
  world.facts = world.facts.filter((each) => !old.has(each));
  learn(world, facts);
}
