import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CompiledText, ModelFacts } from '../model/compile/index.ts';
import { type Command, UsageError } from './command.ts';
import { modelText } from './model-text.ts';
import { readModel } from './read-model.ts';

/** `itb model [FILE] [--json]`: what a model says, in the units it is written in. */
export const model: Command = {
  usage: 'model [FILE] [--json]',
  async run(words, { root, out }) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new UsageError('Name one model at a time.');
    const [file = join(root, 'models', 'baclofen.model.yaml')] = positionals;
    const compiled = await readModel(file);
    if (!compiled.ok) return compiled.problems;
    const { facts, resolved } = compiled.value;
    const shown = inShownUnits(facts, resolved.text.functions);
    out(values.json ? `${JSON.stringify(shown, null, 2)}\n` : modelText(shown));
    return [];
  },
};

/** The facts as a reader meets them: every number in the unit beside it. */
export type ShownModel = ReturnType<typeof inShownUnits>;

function inShownUnits(facts: ModelFacts, functions: CompiledText['resolved']['text']['functions']) {
  const shown = (value: number, factor: number) => Number((value / factor).toPrecision(12));
  return {
    name: facts.name,
    title: facts.title,
    parts: facts.parts,
    inputs: facts.inputs.map(({ factor, rest, ...input }) => ({ ...input, rest: shown(rest, factor) })),
    doses: facts.doses.map(({ factor: _, ...dose }) => dose),
    states: facts.states.map(({ factor, scale, ...state }) => ({ ...state, scale: shown(scale, factor) })),
    parameters: facts.parameters.map(({ factor, value, range, cerebral, spread, ...parameter }) => ({
      ...parameter,
      value: shown(value, factor),
      ...(cerebral === undefined ? {} : { cerebral: shown(cerebral, factor) }),
      range: range.map((end) => shown(end, factor)),
      ...(spread === undefined
        ? {}
        : { spread: spread.kind === 'normal' ? { ...spread, size: shown(spread.size, factor) } : spread }),
    })),
    functions: Object.entries(functions).map(([name, item]) => ({ name, ...item })),
    equations: facts.equations,
    outputs: facts.outputs.map(({ factor: _, ...output }) => output),
  };
}
