import type { ShownModel } from './model.ts';

const FORMAT = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 12 });

/** A model as a page of text: what is asked of it, what it holds, and its equations part by part along the chain. */
export function modelText(model: ShownModel): string {
  const { inputs, doses, states, parameters, equations, outputs, parts } = model;
  return [
    `${model.title} (${model.name})`,
    `${states.length} states, ${parameters.length} parameters, ${equations.length} equations, ${outputs.length} outputs`,
    section(
      'Inputs',
      inputs.map((input) => [input.name, input.unit, `at rest ${say(input.rest)}`, input.meaning]),
    ),
    section(
      'Doses',
      doses.map((dose) => [dose.name, dose.unit, dose.meaning]),
    ),
    section(
      'States',
      states.map((state) => [state.name, state.unit, state.meaning]),
    ),
    section('Parameters', parameters.map(parameterRow)),
    '\nEquations in reading order',
    functionsOf(model),
    ...parts.map((part) => equationsOf(part, model)),
    section(
      'Outputs',
      outputs.map((output) => [output.name, output.unit, output.range.map(say).join(' to '), output.meaning]),
    ),
    '',
  ].join('\n');
}

function parameterRow(parameter: ShownModel['parameters'][number]): string[] {
  const { name, value, cerebral, unit, range, grade, source } = parameter;
  const values = cerebral === undefined ? say(value) : `${say(value)} (cerebral ${say(cerebral)})`;
  return [name, values, unit, range.map(say).join(' to '), grade, source];
}

function equationsOf(part: ShownModel['parts'][number], model: ShownModel): string {
  const equations = model.equations.filter((equation) => equation.part === part.name);
  const states = model.states.filter((state) => state.part === part.name);
  const outputs = model.outputs.filter((output) => output.part === part.name);
  const written = [
    ...equations.map(({ name, is, unit, says }) => equation(name, is, unit, says)),
    ...states.map(({ name, rate, unit, meaning }) =>
      equation(`d ${name}/dt`, rate, `${unit} per h`, meaning),
    ),
    ...outputs.map(({ name, is, unit, meaning }) => equation(name, is, unit, meaning)),
  ];
  return written.length === 0 ? '' : `\n  ${part.title}\n${written.join('\n')}`;
}

function functionsOf({ functions }: ShownModel): string {
  if (functions.length === 0) return '';
  const written = functions.map(({ name, arguments: given, is, says }) =>
    equation(`${name}(${given.join(', ')})`, is, 'depends on what is given', says),
  );
  return `\n  Functions\n${written.join('\n')}`;
}

function equation(name: string, is: string, unit: string, sentence: string): string {
  return `    ${name} = ${is.replaceAll(/\s+/g, ' ').trim()}   [${unit}]\n      ${sentence}`;
}

/** Rows under a title, columns aligned; the last column is as long as it is. */
function section(title: string, rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  const lines = rows.map((row) =>
    row.map((cell, i) => cell.padEnd(i < row.length - 1 ? (widths[i] ?? 0) : 0)).join('  '),
  );
  return `\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function say(value: number): string {
  return FORMAT.format(value);
}
