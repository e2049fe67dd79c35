import { ModelGraph } from './build.ts';
import { eliminate } from './eliminate.ts';
import { factsOf } from './facts.ts';
import { derivative, type GraphNode } from './graph.ts';
import { type Assignment, C, Constants, JAVASCRIPT, printAssignments } from './print-code.ts';
import type { ResolvedModel } from './resolve.ts';

/** The compiled model as the source of a JavaScript module with one export, `model`. */
export function printModule(model: ResolvedModel): string {
  const built = new ModelGraph(model);
  const states = Object.keys(model.text.states);
  const entries = jacobianEntries(model, built);
  const { factor, factorSize, solve } = eliminate(
    states.length,
    entries.map(({ row, column }) => [row, column] as const),
  );
  const constants = new Constants(Object.keys(model.text.parameters).length);
  const js = (assignments: readonly Assignment[]) =>
    indent(printAssignments(assignments, JAVASCRIPT, constants));
  const rates = rateAssignments(model, built);
  const jacobian = entries.map(({ node }, i) => ({ target: `j[${i}] =`, node }));
  const outputs = [...model.outputs].map(
    ([name, is]) => `${name}(y, p, u) {\n${js([{ target: 'return', node: built.node(is) }])}\n}`,
  );
  const doses = [...model.doses].map(([name, adds]) => {
    const jumps = [...adds].map(([state, is], i) => ({
      target: `const d${i} =`,
      node: built.node(is),
      state,
    }));
    const apply = jumps.map(({ state }, i) => `y[${states.indexOf(state)}] += d${i};`);
    return `${name}(y, p, u, dose) {\n${js(jumps)}\n${indent(apply)}\n}`;
  });
  const body = [
    `start(p, y) {\n${indent(startLines(model))}\n}`,
    `rates(y, p, u, dy) {\n${js(rates)}\n}`,
    `jacobian(y, p, u, dy, j) {\n${js([...rates, ...jacobian])}\n}`,
    `jacobianSize: ${entries.length}`,
    `multiply(j, x, b) {\n${indent(entries.map(({ row, column }, i) => `b[${row}] += j[${i}] * x[${column}];`))}\n}`,
    `factor(j, shift, lu) {\n${indent(factor)}\n}`,
    `factorSize: ${factorSize}`,
    `solve(lu, b) {\n${indent(solve)}\n}`,
    `outputs: {\n${outputs.join(',\n')}\n}`,
    `doses: {\n${doses.join(',\n')}\n}`,
  ];
  const source = [
    `constantsSize: ${constants.size}`,
    `constants(p) {\n${indent(printAssignments(constants.assignments(), JAVASCRIPT))}\n}`,
    ...body,
  ].join(',\n');
  return `export const model = {\n...${JSON.stringify(factsOf(model))},\nfunctions: {\n${source}\n}\n};\n`;
}

/** The rates and the dense Jacobian (column by column) in C, for comparison with other integrators. */
export function printC(model: ResolvedModel): string {
  const built = new ModelGraph(model);
  const size = Object.keys(model.text.states).length;
  const body = (assignments: readonly Assignment[]) => indent(printAssignments(assignments, C));
  const jacobian = jacobianEntries(model, built).map(({ row, column, node }) => ({
    target: `j[${column * size + row}] =`,
    node,
  }));
  const signature = 'const double *y, const double *p, const double *u';
  return [
    '#include <math.h>',
    `enum { STATES = ${size}, PARAMETERS = ${Object.keys(model.text.parameters).length}, INPUTS = ${Object.keys(model.text.inputs).length} };`,
    `static void rates(${signature}, double *dy) {\n${body(rateAssignments(model, built))}\n}`,
    `static void jacobian(${signature}, double *j) {\n${body(jacobian)}\n}`,
    '',
  ].join('\n');
}

function rateAssignments(model: ResolvedModel, built: ModelGraph): Assignment[] {
  return [...model.rates.values()].map((is, i) => ({ target: `dy[${i}] =`, node: built.node(is) }));
}

interface JacobianEntry {
  readonly row: number;
  readonly column: number;
  readonly node: GraphNode;
}

function jacobianEntries(model: ResolvedModel, built: ModelGraph): JacobianEntry[] {
  const states = Object.keys(model.text.states);
  const entries: JacobianEntry[] = [];
  for (const [row, is] of [...model.rates.values()].entries()) {
    const rate = built.node(is);
    for (const [column, state] of states.entries()) {
      const node = derivative(built.graph, rate, built.state(state));
      if (node.op !== 'number' || node.value !== 0) entries.push({ row, column, node });
    }
  }
  return entries;
}

function startLines(model: ResolvedModel): string[] {
  const parameters = Object.keys(model.text.parameters);
  return Object.entries(model.text.states).map(([name, { start }], i) => {
    const factor = model.units.get(name)?.factor ?? 1;
    return `y[${i}] = ${typeof start === 'string' ? `p[${parameters.indexOf(start)}]` : start * factor};`;
  });
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
