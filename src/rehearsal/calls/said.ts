import type { Fact } from '../play.ts';
import type { Sbar } from '../run.ts';
import { bedside } from '../shipped.ts';
import type { FactKey } from '../words.ts';

/** What was said in a call, each fact once, by how well it was known. */
export interface Said {
  readonly all: readonly FactKey[];
  /** Observed, and still true to say so. */
  readonly fresh: readonly FactKey[];
  /** Observed once, too long ago. */
  readonly stale: readonly FactKey[];
  /** Never observed. */
  readonly unseen: readonly FactKey[];
}

const MINUTE_S = 60;

export function saidIn(sbar: Sbar, facts: readonly Fact[], at_s: number, stale_min: number): Said {
  const all = [...new Set([...sbar.situation, ...sbar.background, ...sbar.assessment.facts])];
  const ageing = ageingFacts();
  const latest = (key: FactKey): Fact | undefined =>
    facts
      .filter((each) => each.fact === key && each.at_s <= at_s)
      .reduce<Fact | undefined>((last, each) => (isNewer(each, last) ? each : last), undefined);
  const how = (key: FactKey): 'fresh' | 'stale' | 'unseen' => {
    const known = latest(key);
    if (known === undefined) return 'unseen';
    if (!ageing.has(key)) return 'fresh';
    const isOld = known.from === 'handover' || at_s - known.at_s > stale_min * MINUTE_S;
    return isOld ? 'stale' : 'fresh';
  };
  const of = (word: ReturnType<typeof how>) => all.filter((key) => how(key) === word);
  return { all, fresh: of('fresh'), stale: of('stale'), unseen: of('unseen') };
}

/** A colleague's word gives way to what was seen at the same second. */
function isNewer(each: Fact, last: Fact | undefined): boolean {
  if (last === undefined || each.at_s > last.at_s) return true;
  return each.at_s === last.at_s && last.from === 'handover';
}

/** What changes from minute to minute: all that is read of the body at the bed; a laboratory's answer and a log do not. */
function ageingFacts(): ReadonlySet<FactKey> {
  return new Set(
    bedside()
      .observations.filter(({ minutes, answer_after_min }) => answer_after_min === minutes)
      .flatMap(({ reads }) => reads.map(({ fact }) => fact)),
  );
}
