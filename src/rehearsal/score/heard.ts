import type { ChainOutput } from '../debrief.ts';
import type { Fact } from '../play.ts';
import { bedside } from '../shipped.ts';
import type { FactKey } from '../words.ts';

/** What a patient or a colleague says of a sign without anybody measuring it. */
const COMPLAINTS: Readonly<Partial<Record<ChainOutput, readonly FactKey[]>>> = {
  itch: ['complaint_itchy'],
  ashworth_leg: ['complaint_stiffer', 'rigid', 'limp_legs'],
  spasm_score: ['complaint_stiffer'],
  gcs: ['complaint_sleepy'],
  temperature_core: ['complaint_unwell'],
};

/** The first time that a sign was said to the learner, by whomever, up to a second; what they looked for is not among it. */
export function saidOf(facts: readonly Fact[], output: ChainOutput, at_s: number): Fact | undefined {
  const read = bedside().observations.flatMap(({ reads }) => reads.filter((each) => each.output === output));
  return firstHeard(facts, [...read.map(({ fact }) => fact), ...(COMPLAINTS[output] ?? [])], at_s);
}

/** The same of what an observation would have looked for. */
export function saidInsteadOf(facts: readonly Fact[], task: string, at_s: number): Fact | undefined {
  const looks = bedside().observations.find(({ key }) => task === `observe/${key}`);
  const keys = (looks?.reads ?? []).flatMap(({ fact, output }) => {
    const complaints: readonly FactKey[] =
      Object.entries(COMPLAINTS).find(([key]) => key === output)?.[1] ?? [];
    return [fact, ...complaints];
  });
  return firstHeard(facts, keys, at_s);
}

function firstHeard(facts: readonly Fact[], keys: readonly FactKey[], at_s: number): Fact | undefined {
  return facts
    .filter(({ fact, from, at_s: then_s }) => keys.includes(fact) && isSaid(from) && then_s <= at_s)
    .toSorted((a, b) => a.at_s - b.at_s)[0];
}

function isSaid(from: Fact['from']): boolean {
  return from === 'heard' || from === 'handover' || from === 'history';
}
