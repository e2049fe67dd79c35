import type { Case } from '../../case/index.ts';
import { bad, type Checked, good, type Problem } from '../../problem/index.ts';
import type { Decision, Scenario, SuggestedWhatIf, TimedEntry, Variant } from '../scenario.ts';
import { type Addition, checkAddition, LATER_S } from './scenario-case.ts';
import { differingCase } from './scenario-differs.ts';
import { type Loose, type Placed, placed } from './scenario-entries.ts';
import { readPatient } from './scenario-patient.ts';
import type { RawScenario } from './scenario-raw.ts';

/** The scenario with its Case and entries typed, once the Case of every variant has been judged. */
export function buildScenario(raw: RawScenario, document: Case): Checked<Scenario> {
  const problems: Problem[] = [...timeProblems(raw, document)];
  const additions: (Addition & { readonly document: Case })[] = [];
  const variants: Variant[] = [];
  for (const [i, { hidden, patient, differs, ...rest }] of raw.variants.entries()) {
    const path = `variants.${i}`;
    const changes = readPatient(patient, `${path}.patient`);
    if (!changes.ok) {
      problems.push(...changes.problems);
      continue;
    }
    const own = differingCase(document, differs, `${path}.differs`);
    if (!own.ok) {
      problems.push(...own.problems);
      continue;
    }
    const addition: Addition = {
      variant: rest.key,
      patient: changes.value,
      patientPath: `${path}.patient`,
      entries: placed(hidden, `${path}.hidden`),
      from_s: raw.handover.at_s,
    };
    const checked = checkAddition(own.value, addition);
    if (!checked.ok) {
      problems.push(...checked.problems);
      continue;
    }
    additions.push({ ...addition, document: own.value });
    const variant: Variant = { ...rest, hidden: checked.value.entries, patient: changes.value };
    const { handover } = differs ?? {};
    variants.push(
      differs === undefined
        ? variant
        : { ...variant, differs: { case: own.value, ...(handover === undefined ? {} : { handover }) } },
    );
  }

  /** Entries that are right in at least one variant; what is wrong is said of the first. */
  function added(entries: readonly Loose[], path: string, averts: readonly string[]): readonly TimedEntry[] {
    if (entries.length === 0 || additions.length === 0) return [];
    const later = { entries: placed(entries, path), from_s: raw.handover.at_s + LATER_S };
    const tries = additions.map(({ document: own, ...addition }) =>
      checkAddition(own, { ...addition, entries: without(addition.entries, averts), later }),
    );
    const right = tries.find((each) => each.ok);
    if (right?.ok) return right.value.later;
    const [first] = tries;
    if (first !== undefined && !first.ok) problems.push(...first.problems);
    return [];
  }

  const decisions: readonly Decision[] = raw.decisions.map((decision, i) => ({
    ...decision,
    options: decision.options.map((option, j) => ({
      ...option,
      adds: added(option.adds, `decisions.${i}.options.${j}.adds`, option.averts ?? []),
    })),
  }));
  const what_ifs: readonly SuggestedWhatIf[] = raw.debrief.what_ifs.map((each, i) => {
    const { change, ...rest } = each;
    if (change.kind !== 'add') return { ...rest, change };
    const entries = added(change.entries, `debrief.what_ifs.${i}.change.entries`, []);
    return { ...rest, change: { kind: 'add', entries } };
  });
  if (problems.length > 0) return bad(...problems);
  return good({ ...raw, case: document, variants, decisions, debrief: { ...raw.debrief, what_ifs } });
}

function without(entries: readonly Placed[], averts: readonly string[]): readonly Placed[] {
  return entries.filter(({ entry }) => !averts.some((fault) => fault === entry.fault));
}

/** The log ends before the handover: what comes after it is hidden, decided or done. */
function timeProblems({ handover }: RawScenario, { log }: Case): readonly Problem[] {
  return log.flatMap(({ at_s }, i) =>
    at_s <= handover.at_s
      ? []
      : [
          {
            path: `case.log.${i}.at_s`,
            code: 'scenario.after-handover',
            message: `This lies after the handover at ${handover.at_s} s.`,
            mend: 'Put it among the hidden entries of a variant.',
          },
        ],
  );
}
