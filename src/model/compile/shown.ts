import { type Reference, shortCitation } from '../../references/index.ts';
import type { Grade } from '../model.ts';
import { type Expression, namesIn } from './expression.ts';
import { type LeftSide, printMathml, printName } from './print-mathml.ts';
import type { ResolvedModel } from './resolve.ts';

/** The model as a page shows it: every equation as text and MathML, every parameter in its shown unit with sources. */
export interface ShownModel {
  readonly title: string;
  /** In reading order along the chain; the last holds the functions that equations call. */
  readonly parts: readonly { readonly name: string; readonly title: string }[];
  /** By part, in each the rates of states, then equations, outputs and doses. */
  readonly equations: readonly ShownEquation[];
  readonly parameters: readonly ShownParameter[];
  /** What the sources cite, by key. */
  readonly citations: Readonly<Record<string, Citation>>;
}

export interface ShownEquation {
  readonly kind: 'rate' | 'equation' | 'output' | 'dose' | 'function';
  readonly name: string;
  readonly part: string;
  /** Of the name; a rate is this per hour. Empty for a function. */
  readonly unit: string;
  /** One sentence. */
  readonly says: string;
  /** The text that runs. */
  readonly text: string;
  readonly mathml: string;
  /** Parameters it names, in the order of the text. */
  readonly uses: readonly string[];
}

export interface ShownParameter {
  readonly name: string;
  readonly symbol: string;
  /** Where the chain first needs it. */
  readonly part: string;
  readonly value: number;
  readonly unit: string;
  readonly range: readonly [number, number];
  /** Between patients, as written: `44%`, `sd 0.6`. */
  readonly spread?: string;
  readonly grade: Grade;
  readonly source: readonly SourcePiece[];
  readonly meaning: string;
  /** true when a case sets it. */
  readonly patient: boolean;
  readonly cerebral?: number;
}

/** Words of a source, or a key of `citations`. */
export type SourcePiece = { readonly words: string } | { readonly key: string };

export interface Citation {
  readonly text: string;
  /** `Penn 1989`: for a narrow column. */
  readonly short: string;
  readonly url?: string;
}

export const FUNCTIONS_PART = 'functions';

export function shownModel(model: ResolvedModel, references: readonly Reference[]): ShownModel {
  const { text } = model;
  const equations = equationsOf(model);
  const known = new Map(references.map((reference) => [reference.id, reference]));
  const parts = partsOfParameters(model, equations);
  const cited = new Set<string>();
  const parameters = Object.entries(text.parameters).map(([name, item]): ShownParameter => {
    const source = piecesOf(item.source, known);
    for (const piece of source) if ('key' in piece) cited.add(piece.key);
    const { value, unit, range, grade, meaning, patient } = item;
    return {
      name,
      symbol: printName(name),
      part: parts.get(name) ?? FUNCTIONS_PART,
      ...{ value, unit, range, grade, source, meaning, patient },
      ...(item.spread === undefined ? {} : { spread: item.spread }),
      ...(item.cerebral === undefined ? {} : { cerebral: item.cerebral }),
    };
  });
  return {
    title: text.title,
    parts: [
      ...Object.entries(text.parts).map(([name, title]) => ({ name, title })),
      { name: FUNCTIONS_PART, title: 'Functions that equations call' },
    ],
    equations,
    parameters,
    citations: Object.fromEntries(
      [...known].filter(([key]) => cited.has(key)).map(([key, reference]) => [key, citationOf(reference)]),
    ),
  };
}

function equationsOf(model: ResolvedModel): readonly ShownEquation[] {
  const { text } = model;
  const shown = (
    about: Omit<ShownEquation, 'mathml' | 'uses'>,
    left: LeftSide,
    is: Expression | undefined,
  ): ShownEquation => {
    if (is === undefined) throw new Error(`${about.name} has no equation`);
    const uses = [...namesIn(is)].filter((name) => Object.hasOwn(text.parameters, name));
    return { ...about, mathml: printMathml(left, is), uses };
  };
  const rates = Object.entries(text.states).map(([name, { part, unit, meaning, rate }]) =>
    shown(
      { kind: 'rate', name, part, unit, says: meaning, text: rate },
      { kind: 'rate', name },
      model.rates.get(name),
    ),
  );
  const equations = Object.entries(text.equations).map(([name, { part, unit, says, is }]) =>
    shown(
      { kind: 'equation', name, part, unit, says, text: is },
      { kind: 'name', name },
      model.equations.get(name),
    ),
  );
  const outputs = Object.entries(text.outputs).map(([name, { part, unit, meaning, is }]) =>
    shown(
      { kind: 'output', name, part, unit, says: meaning, text: is },
      { kind: 'name', name },
      model.outputs.get(name),
    ),
  );
  const doses = Object.entries(text.doses).flatMap(([dose, { meaning, adds }]) =>
    Object.entries(adds).map(([state, is]) =>
      shown(
        {
          kind: 'dose',
          name: `${dose}.${state}`,
          part: text.states[state]?.part ?? FUNCTIONS_PART,
          unit: text.states[state]?.unit ?? '',
          says: meaning,
          text: is,
        },
        { kind: 'jump', name: state },
        model.doses.get(dose)?.get(state),
      ),
    ),
  );
  const functions = Object.entries(text.functions).map(([name, { arguments: args, is, says }]) =>
    shown(
      { kind: 'function', name, part: FUNCTIONS_PART, unit: '', says, text: is },
      { kind: 'function', name, arguments: args },
      model.functions.get(name)?.is,
    ),
  );
  const order = [...Object.keys(text.parts), FUNCTIONS_PART];
  const all = [...rates, ...equations, ...outputs, ...doses, ...functions];
  return order.flatMap((part) => all.filter((one) => one.part === part));
}

/** The first part along the chain that needs each parameter. */
function partsOfParameters(
  { text }: ResolvedModel,
  equations: readonly ShownEquation[],
): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const note = (name: string, part: string) => parts.has(name) || parts.set(name, part);
  for (const { uses, part } of equations) for (const name of uses) note(name, part);
  for (const { start, part } of Object.values(text.states)) if (typeof start === 'string') note(start, part);
  return parts;
}

const WORD = /[a-z0-9][a-z0-9-]*[a-z0-9]/gi;

/** A source text, taken apart at every key of a reference. */
function piecesOf(source: string, known: ReadonlyMap<string, Reference>): readonly SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let from = 0;
  for (const { 0: key, index } of source.matchAll(WORD)) {
    if (!known.has(key)) continue;
    if (index > from) pieces.push({ words: source.slice(from, index) });
    pieces.push({ key });
    from = index + key.length;
  }
  if (from < source.length) pieces.push({ words: source.slice(from) });
  return pieces;
}

function citationOf(reference: Reference): Citation {
  const { DOI, PMID, URL: address } = reference;
  const url =
    DOI !== undefined
      ? `https://doi.org/${DOI}`
      : PMID !== undefined
        ? `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`
        : address;
  const text = shortCitation(reference);
  return { text, short: text.split(',')[0] ?? text, ...(url === undefined ? {} : { url }) };
}
