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

export interface Reason extends Omit<Ruling, 'mend'> {
  /** What to do; undefined where a worse reason forbids the route, so that nobody reads how to begin. */
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
  return good({
    cause,
    seen: found.filter(({ seen }) => seen !== undefined),
    oral: routeSelection('oral', facts.cause, cause, found),
    intrathecal: routeSelection('intrathecal', facts.cause, cause, found),
  });
}

function isFound({ key, seen }: SelectionFinding, facts: SelectionFacts): boolean {
  if (seen === undefined) return facts.findings.has(key);
  const value = facts[seen.of];
  return value >= seen.from && value < seen.below;
}

function routeSelection(
  route: Route,
  key: string,
  cause: SelectionCause,
  found: readonly SelectionFinding[],
): RouteSelection {
  const reasons = [{ key, ...cause }, ...found]
    .flatMap((from) => from[route].map((ruling) => ({ ...ruling, key: from.key, name: from.name })))
    .filter((reason) => applies(reason, cause.origin))
    .sort((a, b) => rankOf(a.verdict) - rankOf(b.verdict));
  // The cause gives every route one reason; the door of the file sees to it.
  const { verdict } = reasons[0]!;
  if (!forbids(verdict)) return { verdict, reasons };
  const silenced = reasons.map((reason) =>
    forbids(reason.verdict) ? reason : { ...reason, mend: undefined },
  );
  return { verdict, reasons: silenced };
}

/** Where there is no spasticity, no finding speaks for a drug against it. */
function applies(reason: Reason, origin: SelectionCause['origin']): boolean {
  if (origin === 'none' && reason.verdict === 'indicated') return false;
  return reason.for === undefined || reason.for === origin;
}
