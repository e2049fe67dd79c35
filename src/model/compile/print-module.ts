import { type Computation, computationOf } from './computation.ts';
import { factsOf } from './facts.ts';
import { type Assignment, C, Constants, JAVASCRIPT, printAssignments } from './print-code.ts';
import { printFactor, printSolve } from './print-elimination.ts';
import type { ResolvedModel } from './resolve.ts';

/** The compiled model as the source of a JavaScript module with one export, `model`. */
export function printModule(model: ResolvedModel): string {
  const computation = computationOf(model);
  const { jacobian: entries, elimination } = computation;
  const constants = new Constants(Object.keys(model.text.parameters).length);
  const js = (assignments: readonly Assignment[]) =>
    indent(printAssignments(assignments, JAVASCRIPT, constants));
  const rates = rateAssignments(computation);
  const jacobian = entries.map(({ node }, i) => ({ target: `j[${i}] =`, node }));
  const outputs = [...computation.outputs].map(
    ([name, node]) => `${name}(y, p, u) {\n${js([{ target: 'return', node }])}\n}`,
  );
  const every = [...computation.outputs.values()].map((node, i) => ({ target: `into[${i}] =`, node }));
  const doses = [...computation.doses].map(([name, jumps]) => {
    const amounts = jumps.map(({ node }, i) => ({ target: `const d${i} =`, node }));
    const apply = jumps.map(({ state }, i) => `y[${state}] += d${i};`);
    return `${name}(y, p, u, dose) {\n${js(amounts)}\n${indent(apply)}\n}`;
  });
  const body = [
    `start(p, y) {\n${indent(startLines(computation))}\n}`,
    `rates(y, p, u, dy) {\n${js(rates)}\n}`,
    `jacobian(y, p, u, dy, j) {\n${js([...rates, ...jacobian])}\n}`,
    `jacobianSize: ${entries.length}`,
    `multiply(j, x, b) {\n${indent(entries.map(({ row, column }, i) => `b[${row}] += j[${i}] * x[${column}];`))}\n}`,
    `factor(j, shift, lu) {\n${indent(printFactor(elimination))}\n}`,
    `factorSize: ${elimination.factorSize}`,
    `solve(lu, b) {\n${indent(printSolve(elimination))}\n}`,
    `everyOutput(y, p, u, into) {\n${js(every)}\n}`,
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
  const computation = computationOf(model);
  const size = Object.keys(model.text.states).length;
  const body = (assignments: readonly Assignment[]) => indent(printAssignments(assignments, C));
  const jacobian = computation.jacobian.map(({ row, column, node }) => ({
    target: `j[${column * size + row}] =`,
    node,
  }));
  const signature = 'const double *y, const double *p, const double *u';
  return [
    '#include <math.h>',
    `enum { STATES = ${size}, PARAMETERS = ${Object.keys(model.text.parameters).length}, INPUTS = ${Object.keys(model.text.inputs).length} };`,
    `static void rates(${signature}, double *dy) {\n${body(rateAssignments(computation))}\n}`,
    `static void jacobian(${signature}, double *j) {\n${body(jacobian)}\n}`,
    '',
  ].join('\n');
}

function rateAssignments({ rates }: Computation): Assignment[] {
  return rates.map((node, i) => ({ target: `dy[${i}] =`, node }));
}

function startLines({ start }: Computation): string[] {
  return start.map((from, i) => `y[${i}] = ${'value' in from ? from.value : `p[${from.parameter}]`};`);
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
