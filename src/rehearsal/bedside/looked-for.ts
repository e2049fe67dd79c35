import { ACTIONS } from '../../case/catalogue/index.ts';
import { type Case, curedSeconds, sortedLog } from '../../case/index.ts';
import { deviceAt } from '../../delivery/index.ts';
import type { LookedFor } from '../bedside-file.ts';
import { bedside } from '../shipped.ts';
import type { FactKey } from '../words.ts';

/** What is looked for: the facts for there and not there, and what of the log makes it so. */
const FINDINGS: Readonly<
  Record<LookedFor, { readonly there: FactKey; readonly not: FactKey; readonly from: readonly string[] }>
> = {
  bladder: { there: 'bladder_full', not: 'bladder_empty', from: ['bladder'] },
  bowel: { there: 'bowel_full', not: 'bowel_clear', from: ['bowel', 'constipation'] },
  skin: { there: 'skin_sore', not: 'skin_sound', from: ['skin'] },
  clot: { there: 'calf_swollen', not: 'calf_normal', from: ['clot'] },
  infection: {
    there: 'infection_signs',
    not: 'no_infection_signs',
    from: ['infection', 'urinary_infection', 'sepsis'],
  },
  one_side: { there: 'one_sided', not: 'both_sides_alike', from: ['stroke'] },
  pocket: { there: 'pocket_swollen', not: 'pocket_flat', from: [] },
};

/** What hands and eyes find of the Case at a second, each sought thing as a fact, there or not. */
export function lookedFor(sought: readonly LookedFor[], document: Case, at_s: number): readonly FactKey[] {
  if (sought.length === 0) return [];
  const ailing = ailmentsAt(document, at_s);
  return sought.map((what) => {
    const { there, not, from } = FINDINGS[what];
    const isThere = what === 'pocket' ? pocketFelt(document, at_s) : from.some((each) => ailing.has(each));
    return isThere ? there : not;
  });
}

function pocketFelt(document: Case, at_s: number): boolean {
  return deviceAt(document, at_s).pocket_mL >= bedside().numbers.pocket_felt_mL.value;
}

/** Noxious triggers and illnesses that have begun and are neither ended nor cured. */
function ailmentsAt(document: Case, at_s: number): ReadonlySet<string> {
  const cured = curedSeconds(document.log, ACTIONS);
  const there = new Set<string>();
  for (const entry of sortedLog(document)) {
    if (entry.at_s > at_s) break;
    const isCured = (cured.get(entry.id) ?? Number.POSITIVE_INFINITY) <= at_s;
    if (entry.kind === 'trigger' && !isCured && entry.strength > 0) there.add(entry.trigger);
    if (entry.kind === 'illness' && !isCured && entry.strength > 0) there.add(entry.illness);
    if (entry.kind === 'trigger_treated') there.delete(entry.trigger);
    if (entry.kind === 'illness_ends') there.delete(entry.illness);
  }
  return there;
}
