import {
  bedside,
  type Fact,
  type FactKey,
  type FactWord,
  type Play,
  type Reading,
} from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { liveFacts } from '../monitor/index.ts';
import { isOutdated } from '../words/index.ts';

export type FactGroup = FactWord['group'];
export const FACT_GROUPS = ['situation', 'background', 'assessment'] as const satisfies readonly FactGroup[];

/** Something that can be said: seen, with its words and its age, or not seen, in the words of who has not looked. */
export type Sayable =
  | {
      readonly seen: true;
      readonly key: FactKey;
      readonly group: FactGroup;
      readonly says: string;
      readonly at_s: number;
      readonly from: Fact['from'];
      readonly by?: NonNullable<Fact['by']>;
      readonly ages: boolean;
      readonly stale: boolean;
    }
  | { readonly seen: false; readonly key: FactKey; readonly group: FactGroup; readonly says: string };

const MINUTE_S = 60;

/** Everything that can be said now, each fact once, in the order of the bedside file. */
export function sayables(play: Play): readonly Sayable[] {
  const newest = newestFacts(play.facts);
  const live = liveFacts(play);
  const ageing = ageingFacts();
  const stale_s = bedside().numbers.stale_min.value * MINUTE_S;
  return bedside().facts.flatMap(({ key, group, unseen, says: words }): readonly Sayable[] => {
    const fact = asNow(newest.get(key), live.get(key), words);
    if (fact === undefined) return unseen === undefined ? [] : [{ seen: false, key, group, says: unseen }];
    const { says, at_s, from, by } = fact;
    const ages = ageing.has(key) || isOutdated(play, key, at_s);
    const stale =
      isOutdated(play, key, at_s) || (ages && (from === 'handover' || play.now_s - at_s > stale_s));
    return [{ seen: true, key, group, says, at_s, from, ages, stale, ...(by === undefined ? {} : { by }) }];
  });
}

/** As old as what stands on the monitor, with its number, where the monitor goes on reading it. */
function asNow(fact: Fact | undefined, live: Reading | undefined, words: string): Fact | undefined {
  if (fact === undefined || live === undefined || live.at_s < fact.at_s) return fact;
  const { at_s, value } = live;
  return {
    fact: fact.fact,
    at_s,
    says: words.replaceAll('{value}', sayNumber(value, 1)),
    from: 'observation',
  };
}

/** What changes from minute to minute: all that is read of the body at the bed; a laboratory's answer does not. */
function ageingFacts(): ReadonlySet<FactKey> {
  return new Set(
    bedside()
      .observations.filter(({ minutes, answer_after_min }) => answer_after_min === minutes)
      .flatMap(({ reads }) => reads.map(({ fact }) => fact)),
  );
}

export function newestFacts(facts: readonly Fact[]): ReadonlyMap<FactKey, Fact> {
  const newest = new Map<FactKey, Fact>();
  for (const fact of facts) {
    const known = newest.get(fact.fact);
    const isNewer =
      known === undefined || fact.at_s > known.at_s || (fact.at_s === known.at_s && fact.from !== 'handover');
    if (isNewer) newest.set(fact.fact, fact);
  }
  return newest;
}
