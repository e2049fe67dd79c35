import '../../case/catalogue/index.ts';
import { type Case, checkCase, HOUR_S } from '../../case/index.ts';
import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import type { TimedEntry, Variant } from '../scenario.ts';
import { asEntry, asTimed, atExtreme, type Extreme, type Placed } from './scenario-entries.ts';

const EXTREMES: readonly Extreme[] = ['least', 'most'];

/** What is added to the Case of a file, to be judged with it. */
export interface Addition {
  readonly variant: string;
  readonly patient: Variant['patient'];
  readonly patientPath: string;
  /** Counted from `from_s`. */
  readonly entries: readonly Placed[];
  readonly from_s: number;
  readonly later?: { readonly entries: readonly Placed[]; readonly from_s: number };
}

/** The typed entries of an addition; or every Problem at its own place in the file, with both ends of every span. */
export function checkAddition(
  document: Case,
  addition: Addition,
): Checked<{ readonly entries: readonly TimedEntry[]; readonly later: readonly TimedEntry[] }> {
  const first = 1 + document.log.reduce((highest, { id }) => Math.max(highest, id), 0);
  const { entries, from_s, later } = addition;
  const tries = EXTREMES.map((extreme) =>
    checkCase({
      ...document,
      patient: patientAt(document, addition.patient, extreme),
      log: [
        ...document.log,
        ...entries.map(({ entry }, i) => asEntry(entry, first + i, from_s, extreme)),
        ...(later?.entries ?? []).map(({ entry }, i) =>
          asEntry(entry, first + entries.length + i, later?.from_s ?? 0, extreme),
        ),
      ],
    }),
  );
  const places = [...entries, ...(later?.entries ?? [])].map(({ path }) => path);
  const problems = tries.flatMap((each) =>
    each.ok ? [] : each.problems.map((problem) => inFile(problem, document, places, addition)),
  );
  const [least] = tries;
  if (problems.length > 0 || !least?.ok) return bad(...unlike(problems));
  const log = new Map(least.value.log.map((entry) => [entry.id, entry]));
  const timed = (list: readonly Placed[], from: number) =>
    list.flatMap(({ entry }, i) => {
      const checked = log.get(from + i);
      return checked === undefined ? [] : [asTimed(checked, entry.at_h)];
    });
  return good({
    entries: timed(entries, first),
    later: timed(later?.entries ?? [], first + entries.length),
  });
}

/** A decision and a what-if add to a case at a time that only the run knows; an hour after the handover stands for it. */
export const LATER_S = HOUR_S;

function patientAt({ patient }: Case, changes: Variant['patient'], extreme: Extreme): object {
  const drawn = Object.entries(changes).map(([name, value]) => [
    name,
    isDrawn(value) ? atExtreme(value, extreme) : value,
  ]);
  return { ...patient, ...Object.fromEntries(drawn) };
}

function isDrawn(value: unknown): value is number | readonly [number, number] {
  return typeof value === 'number' || (Array.isArray(value) && value.length === 2);
}

/** `log[12].severity` is what the file has at `variants.0.hidden.3.severity`. */
function inFile(problem: Problem, { log }: Case, places: readonly string[], addition: Addition): Problem {
  const found = /^log\[(\d+)\](.*)$/.exec(problem.path);
  const place = found === null ? undefined : places[Number(found[1]) - log.length];
  const path =
    place !== undefined
      ? `${place}${found?.[2] ?? ''}`
      : problem.path.startsWith('patient')
        ? problem.path.replace(/^patient/, addition.patientPath)
        : `case.${problem.path}`;
  return { ...problem, path, message: `${problem.message} (${addition.variant})` };
}

/** Both ends of a span mostly say the same. */
function unlike(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [`${each.path} ${each.message}`, each])).values()];
}
