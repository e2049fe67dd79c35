import * as v from 'valibot';
import type { Patient } from '../case/index.ts';
import { bad, type Checked, good } from '../problem/index.ts';
import type { SelectionFinding } from './findings.ts';
import type { Route, Ruling, SelectionCause } from './rulings.ts';
import { FINDINGS, SELECTION } from './shipped.ts';
import { forbids, rankOf, type Verdict } from './verdict.ts';

/** What is known of somebody who might get baclofen. */
export interface SelectionFacts
  extends Pick<Patient, 'age_years' | 'kidney_function' | 'contracture' | 'tone_reliance'> {
  /** A key of the causes, of spasticity or of what is none. */
  readonly cause: string;
  /** Keys of the findings that a clinician ticked. */
  readonly findings: ReadonlySet<string>;
}

export interface Reason extends Omit<Ruling, 'mend' | 'mend_without_tablets'> {
  /**
   * What to do; undefined where a worse reason forbids the route, so that nobody reads how to begin. It never sends to
   * tablets that are forbidden.
   */
  readonly mend: string | undefined;
  /** Key of the cause or finding it comes from, unique within a route. */
  readonly key: string;
  readonly name: string;
}

export interface RouteSelection {
  /** The worst of the reasons. */
  readonly verdict: Verdict;
  /** Worst first; of equal ones the cause first, then as in the file. */
  readonly reasons: readonly Reason[];
}

export interface Selection extends Readonly<Record<Route, RouteSelection>> {
  readonly cause: SelectionCause;
  /** What was read off the patient, without being ticked. */
  readonly seen: readonly SelectionFinding[];
}

const share = v.pipe(v.number(), v.finite(), v.minValue(0));
const ticked = FINDINGS.filter((finding) => finding.seen === undefined).map(({ key }) => key);
const Facts = v.object({
  cause: v.picklist(Object.keys(SELECTION.causes)),
  age_years: share,
  kidney_function: share,
  contracture: share,
  tone_reliance: share,
  findings: v.set(v.picklist(ticked)),
});

/** Whether baclofen is for these facts, by each route, and why. Problems name the fact. */
export function selectionFor(facts: SelectionFacts): Checked<Selection> {
  const read = v.safeParse(Facts, facts);
  const cause = SELECTION.causes[facts.cause];
  if (!read.success || cause === undefined) {
    return bad(
      ...(read.issues ?? []).map((issue) => ({
        path: `${issue.path?.[0]?.key ?? 'facts'}`,
        code: 'selection.facts',
        message: `${issue.message}.`,
        mend: `Findings to tick are ${ticked.join(', ')}; all numbers are 0 or more.`,
      })),
    );
  }
  const found = FINDINGS.filter((finding) => isFound(finding, facts));
  const reasons = (route: Route) => reasonsFor(route, facts.cause, cause, found);
  const oral = routeSelection(reasons('oral'), false);
  return good({
    cause,
    seen: found.filter(({ seen }) => seen !== undefined),
    oral,
    intrathecal: routeSelection(reasons('intrathecal'), forbids(oral.verdict)),
  });
}

function isFound({ key, seen }: SelectionFinding, facts: SelectionFacts): boolean {
  if (seen === undefined) return facts.findings.has(key);
  const value = facts[seen.of];
  return value >= seen.from && value < seen.below;
}

/** A ruling that applies, with where it comes from. */
type Found = Ruling & Pick<Reason, 'key' | 'name'>;

/** Worst first. */
function reasonsFor(
  route: Route,
  key: string,
  cause: SelectionCause,
  found: readonly SelectionFinding[],
): readonly Found[] {
  return [{ key, ...cause }, ...found]
    .flatMap((from) => from[route].map((ruling) => ({ ...ruling, key: from.key, name: from.name })))
    .filter((reason) => applies(reason, cause.origin))
    .sort((a, b) => rankOf(a.verdict) - rankOf(b.verdict));
}

function routeSelection(found: readonly Found[], tabletsForbidden: boolean): RouteSelection {
  // The cause gives every route one reason; the door of the file sees to it.
  const { verdict } = found[0]!;
  const reasons = found.map(({ mend_without_tablets, ...reason }): Reason => {
    if (forbids(verdict) && !forbids(reason.verdict)) return { ...reason, mend: undefined };
    return tabletsForbidden && mend_without_tablets !== undefined
      ? { ...reason, mend: mend_without_tablets }
      : reason;
  });
  return { verdict, reasons };
}

/** Where there is no spasticity, no finding speaks for a drug against it. */
function applies(reason: Ruling, origin: SelectionCause['origin']): boolean {
  if (origin === 'none' && reason.verdict === 'indicated') return false;
  return reason.for === undefined || reason.for === origin;
}
