import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchCase } from './cases.ts';
import type { BenchModel } from './engine.ts';
import type { Timed } from './measure.ts';

/** C CVODE on the right-hand side printed from the same text; undefined when it is not installed. */
export function cvode(c: string, driver: string, folder: string) {
  if (!existsSync('/usr/include/cvode/cvode.h')) return undefined;
  mkdirSync(folder, { recursive: true });
  const source = join(folder, 'cvode.c');
  const program = join(folder, 'cvode');
  writeFileSync(source, c + driver);
  const libraries = [
    '-lsundials_cvode',
    '-lsundials_nvecserial',
    '-lsundials_sunmatrixdense',
    '-lsundials_sunlinsoldense',
    '-lm',
  ];
  execFileSync('cc', ['-O2', '-march=native', '-o', program, source, ...libraries]);

  return (body: BenchModel, bench: BenchCase, tolerance: number, repeats: number): Timed => {
    const { model } = body;
    const index = (names: readonly { readonly name: string }[], name: string) =>
      names.findIndex((n) => n.name === name);
    const p = new Float64Array(model.parameters.map(({ value }) => value));
    const start = new Float64Array(model.states.length);
    model.functions.start(p, start);
    const lines = [
      `${bench.stretches.length} ${bench.every_h} ${index(model.inputs, body.infusion)} ${index(model.states, body.gut)}`,
      ...model.states.map(({ scale }, i) => `${start[i]} ${scale}`),
      ...p,
      ...model.inputs.map(({ rest }) => rest),
      ...bench.stretches.map((s) => `${s.from_h} ${s.to_h} ${s.infusion_mcg_h} ${s.oral_mcg}`),
    ];
    const input = join(folder, 'case.txt');
    const output = join(folder, 'result.bin');
    writeFileSync(input, lines.join('\n'));
    execFileSync(program, [input, String(tolerance), String(repeats), output]);
    const bytes = readFileSync(output);
    const values = new Float64Array(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    );
    const times = [...values.slice(0, repeats)];
    const size = model.states.length;
    const rows = Array.from({ length: (values.length - repeats) / size }, (_, row) =>
      values.slice(repeats + row * size, repeats + (row + 1) * size),
    );
    return { rows, best_ms: Math.min(...times) };
  };
}
