import { faultNamed, illnessNamed } from '../../case/catalogue/index.ts';
import type { FaultPlace } from '../../case/index.ts';
import type { HiddenSpan } from '../../rehearsal/index.ts';
import { debriefText } from '../strings/en/debrief/debrief.ts';
import { inWords } from './titles.ts';

/** The links that can break. */
export type ChainLink = 'programmed' | 'pump' | 'catheter';

const LINKS: Readonly<Record<FaultPlace, ChainLink | undefined>> = {
  programmer: 'programmed',
  reservoir: 'pump',
  pump: 'pump',
  connector: 'catheter',
  catheter: 'catheter',
  tip: 'catheter',
  tablets: undefined,
};

export function sayHidden({ kind, key }: HiddenSpan): string {
  if (kind === 'device') return debriefText.ranDry;
  const title = kind === 'fault' ? faultNamed(key)?.title : illnessNamed(key)?.title;
  return title ?? inWords(key);
}

/** The link a fault breaks; undefined for tablets, illnesses and triggers. */
export function linkOf({ kind, key }: HiddenSpan): ChainLink | undefined {
  if (kind === 'device') return 'pump';
  const place = kind === 'fault' ? faultNamed(key)?.place : undefined;
  return place === undefined ? undefined : LINKS[place];
}

export function thereAt(hidden: readonly HiddenSpan[], at_s: number): readonly HiddenSpan[] {
  return hidden.filter(({ from_s, to_s }) => from_s <= at_s && (to_s === undefined || at_s < to_s));
}
