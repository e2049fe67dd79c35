import type { ResolvedModel } from './resolve.ts';

/** Type declarations of the compiled module: names are literal unions, so an unknown name is a type error. */
export function printDeclarations(model: ResolvedModel, pathToModelDoor: string): string {
  const union = (names: Iterable<string>) => [...names].map((name) => `'${name}'`).join(' | ') || 'never';
  const { text } = model;
  return [
    `import type { Model } from '${pathToModelDoor}';`,
    `export type StateName = ${union(Object.keys(text.states))};`,
    `export type ParameterName = ${union(Object.keys(text.parameters))};`,
    `export type InputName = ${union(Object.keys(text.inputs))};`,
    `export type OutputName = ${union(Object.keys(text.outputs))};`,
    `export type DoseName = ${union(Object.keys(text.doses))};`,
    'export declare const model: Model<StateName, ParameterName, InputName, OutputName, DoseName>;',
    '',
  ].join('\n');
}
