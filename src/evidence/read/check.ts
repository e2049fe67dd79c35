import { exactOptional, unknown } from 'valibot';
import { closed, type Finding, line, list, quoted, sayValue, take, word } from '../../case/fields/index.ts';
import { bad, type Checked, good } from '../../problem/index.ts';
import type { EvidenceFile, Readout } from '../file.ts';
import { asTargets } from '../target.ts';
import { readArms } from './arms.ts';
import { citationFindings } from './citation.ts';
import type { Stage } from './feature.ts';
import { noFields, problemsOf } from './findings.ts';
import { outsideFinding } from './outside.ts';
import { readPopulation } from './population.ts';
import { readReadout } from './readout.ts';

/** What the surroundings know: the keys of models/references.json. */
export interface Known {
  readonly references: ReadonlySet<string>;
}

/** Grade: assumption. */
const MOST_READOUTS = 500;

const Shape = closed('an evidence file', {
  citation: line('the key of a reference', 200),
  reference: exactOptional(unknown()),
  use: word('use', ['fit', 'check', 'target']),
  says: line('one sentence', 600),
  population: unknown(),
  tip_level: exactOptional(unknown()),
  protocol: exactOptional(unknown()),
  arms: exactOptional(unknown()),
  readouts: unknown(),
  omitted: exactOptional(
    list(
      'omissions',
      closed('an omission', { what: line('what is left out', 600), why: line('why', 600) }),
      200,
    ),
  ),
});

/**
 * An evidence file from data that is parsed already, with every check but those of its text (schema line, keys that
 * stand twice, aliases): converted to the units and scales of the report, or all that is wrong with it.
 */
export function checkEvidence(data: unknown, name: string, known: Known): Checked<EvidenceFile> {
  const findings: Finding[] = [];
  const isGroup = typeof data === 'object' && data !== null && !Array.isArray(data);
  const file = isGroup ? readFields(data, name, known, findings) : undefined;
  if (!isGroup) findings.push(noFields());
  return file === undefined || findings.length > 0
    ? bad(...problemsOf(findings, name))
    : good(asTargets(file));
}

/** Each part is read by itself, so that one broken field hides no mistake elsewhere. */
function readFields(fields: object, name: string, known: Known, into: Finding[]): EvidenceFile | undefined {
  const top = take(Shape, fields, [], into);
  const parts: ReadonlyMap<string, unknown> = new Map(Object.entries(fields));
  const citation = parts.get('citation');
  into.push(
    ...citationFindings(
      typeof citation === 'string' ? citation : undefined,
      parts.get('reference'),
      known.references,
    ),
  );
  const population = parts.has('population')
    ? readPopulation(parts.get('population'), ['population'], into)
    : undefined;
  const { arms, stages } = readArms(parts, population, into);
  const readouts = parts.has('readouts') ? readReadouts(parts.get('readouts'), stages, into) : [];
  if (top === undefined || population === undefined) return undefined;
  // A readout that is broken may be the one inside.
  const outside = into.length > 0 ? undefined : outsideFinding(readouts, arms);
  if (outside !== undefined) into.push(outside);
  const { use, says, omitted = [] } = top;
  return {
    id: stemOf(name),
    citation: top.citation,
    use,
    says,
    population,
    arms,
    readouts,
    omitted: omitted.map(({ what, why }) => ({ what, why })),
  };
}

function readReadouts(value: unknown, stages: readonly Stage[], into: Finding[]): readonly Readout[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_READOUTS) {
    into.push({
      at: ['readouts'],
      code: 'readouts.not-readouts',
      message: Array.isArray(value)
        ? `There are ${value.length} readouts.`
        : `This is ${sayValue(value)}, not a list.`,
      mend: `Write 1 to ${MOST_READOUTS} readouts, each beginning with a hyphen.`,
    });
    return [];
  }
  const written: readonly unknown[] = value;
  const ids = written.map((readout) =>
    typeof readout === 'object' && readout !== null && 'id' in readout ? readout.id : undefined,
  );
  return written.flatMap((each, i) => {
    const at = ['readouts', i];
    const id = ids[i];
    if (id !== undefined && ids.indexOf(id) < i) {
      into.push({
        at: [...at, 'id'],
        code: 'readout.twice',
        message: `Another readout has the id ${quoted(String(id))} already.`,
        mend: 'Give each readout an id of its own.',
      });
    }
    const readout = readReadout(each, stages, at, into);
    return readout === undefined ? [] : [readout];
  });
}

function stemOf(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? name).replace(/\.ya?ml$/i, '');
}
