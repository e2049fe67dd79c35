import type { Problem } from '../../problem/index.ts';
import { BUILTINS, isBuiltin } from './builtins.ts';
import { callsIn, type Expression, namesIn, placeOfName } from './expression.ts';
import type { Place } from './places.ts';
import { everyEquation, type ResolvedModel } from './resolve.ts';

/** Names that are unknown, defined twice, unused or circular, each with the place where it stands. */
export function checkNames(model: ResolvedModel, problems: Problem[]): void {
  const problem: Report = (place, code, message, mend, at) =>
    problems.push({ path: `${model.file}: ${place}`, code, message, mend, ...(at && { at }) });
  const { text } = model;

  const home = new Map<string, string>();
  const define = (kind: string, names: Iterable<string>) => {
    for (const name of names) {
      const before = home.get(name);
      if (before !== undefined || isBuiltin(name) || name === 'dose') {
        const taken = before === undefined ? 'the language itself' : before;
        problem(`${kind}.${name}`, 'name.twice', `${name} is already defined in ${taken}.`, 'Rename one.');
      }
      home.set(name, kind);
    }
  };
  for (const kind of ['functions', 'inputs', 'parameters', 'states', 'equations'] as const) {
    define(kind, Object.keys(text[kind]));
  }
  // An output may carry the name of the state or equation it shows; outputs are never used in equations.

  const used = new Set<string>();
  for (const { place, is, local } of everyEquation(model)) {
    for (const name of namesIn(is)) {
      used.add(name);
      const kind = home.get(name);
      const known = local.includes(name) || (kind !== undefined && kind !== 'functions');
      if (!known || (place.startsWith('functions.') && !local.includes(name))) {
        problem(
          place,
          'name.unknown',
          `${place} uses ${name}, which is not defined.`,
          suggestion(name, home.keys()),
          placeOfName(is, name),
        );
      }
    }
    for (const name of callsIn(is)) {
      used.add(name);
      if (!isBuiltin(name) && home.get(name) !== 'functions') {
        const known = [...model.functions.keys(), ...Object.keys(BUILTINS)];
        problem(
          place,
          'name.unknown',
          `${place} calls ${name}, which is no function.`,
          suggestion(name, known),
          placeOfName(is, name),
        );
      }
    }
    checkCounts(model, place, is, problem);
  }
  for (const [name, item] of Object.entries(text.states)) {
    if (typeof item.start !== 'string') continue;
    used.add(item.start);
    if (home.get(item.start) !== 'parameters') {
      const mend = suggestion(item.start, Object.keys(text.parameters));
      problem(`states.${name}.start`, 'name.unknown', `The start ${item.start} is no parameter.`, mend);
    }
  }
  for (const kind of ['functions', 'inputs', 'parameters', 'equations'] as const) {
    for (const name of Object.keys(text[kind])) {
      if (used.has(name)) continue;
      const mend = 'Take it out, or use it where it belongs.';
      problem(`${kind}.${name}`, 'name.unused', `${name} is defined but never used.`, mend);
    }
  }
  for (const kind of ['states', 'equations', 'outputs'] as const) {
    for (const [name, { part }] of Object.entries(text[kind])) {
      if (Object.hasOwn(text.parts, part)) continue;
      problem(
        `${kind}.${name}.part`,
        'part.unknown',
        `There is no part ${part}.`,
        suggestion(part, Object.keys(text.parts)),
      );
    }
  }
  for (const [dose, adds] of model.doses) {
    for (const state of adds.keys()) {
      if (Object.hasOwn(text.states, state)) continue;
      const mend = suggestion(state, Object.keys(text.states));
      problem(`doses.${dose}.adds.${state}`, 'name.unknown', `${state} is no state.`, mend);
    }
  }
  checkCircles(model.equations, 'equations', namesIn, problem);
  const bodies = new Map([...model.functions].map(([name, { is }]) => [name, is]));
  checkCircles(bodies, 'functions', callsIn, problem);
}

type Report = (place: string, code: string, message: string, mend: string, at?: Place) => void;

function checkCounts(model: ResolvedModel, place: string, is: Expression, problem: Report): void {
  if (is.kind === 'number' || is.kind === 'name') return;
  for (const arg of is.args) checkCounts(model, place, arg, problem);
  if (is.kind !== 'call') return;
  const own = model.functions.get(is.name)?.arguments.length;
  const { least, most } = isBuiltin(is.name)
    ? BUILTINS[is.name]
    : { least: own ?? is.args.length, most: own ?? is.args.length };
  if (is.args.length >= least && is.args.length <= most) return;
  const wanted = least === most ? `${least}` : `at least ${least}`;
  problem(
    place,
    'function.arguments',
    `${place} gives ${is.name} ${is.args.length} arguments; it takes ${wanted}.`,
    'Give it as many as it takes.',
    is.at,
  );
}

function checkCircles(
  bodies: ReadonlyMap<string, Expression>,
  kind: string,
  needs: (is: Expression) => Set<string>,
  problem: Report,
): void {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    const body = bodies.get(name);
    if (!body || done.has(name)) return;
    const again = path.indexOf(name);
    if (again >= 0) {
      const circle = [...path.slice(again), name].join(' -> ');
      problem(
        `${kind}.${name}`,
        'name.circular',
        `${name} needs itself: ${circle}.`,
        'Break the circle with a state.',
        placeOfName(body, path[again + 1] ?? name),
      );
      for (const member of path.slice(again)) done.add(member);
      return;
    }
    for (const need of needs(body)) visit(need, [...path, name]);
    done.add(name);
  };
  for (const name of bodies.keys()) visit(name, []);
}

/** "Did you mean ...?" by the fewest letters that differ. */
export function suggestion(name: string, known: Iterable<string>): string {
  let best = '';
  let least = Math.max(2, name.length / 3) + 1;
  for (const other of known) {
    const distance = lettersApart(name, other);
    if (distance < least) [best, least] = [other, distance];
  }
  return best ? `Did you mean ${best}?` : 'Define it, or correct the spelling.';
}

function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
