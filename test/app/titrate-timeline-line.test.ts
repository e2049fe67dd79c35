import { describe, expect, it } from 'vitest';
import { CHUNK_S, type Chunk, EVERY_S, SAMPLES } from '../../src/app/titrate/engine/chunk.ts';
import { chunkLine } from '../../src/app/titrate/engine/chunk-line.ts';
import { OUTPUTS, type Output } from '../../src/app/titrate/engine/outputs.ts';

const value = (index: number) => 2 + Math.sin(index / 15) + Math.sin(index / 1000);

function chunk(place: number, of: (index: number) => number): Chunk {
  const values = Float32Array.from({ length: SAMPLES }, (_, i) => of(place * SAMPLES + i));
  return { key: String(place), outputs: outputsOf(values) };
}

function outputsOf(values: Float32Array): Chunk['outputs'] {
  const all = new Map<string, Float32Array>(OUTPUTS.map((output) => [output, values]));
  const has = (record: Record<string, Float32Array>): record is Record<Output, Float32Array> =>
    OUTPUTS.every((output) => output in record);
  const record = Object.fromEntries(all);
  if (!has(record)) throw new Error('an output is missing');
  return record;
}
const whole = Array.from({ length: 20 }, (_, i) => chunk(i, value));

describe('the line of a long plan', () => {
  it.each([300, 1200])('keeps every peak and trough in %i pixels', (pixels) => {
    const line = chunkLine(whole, 'spasm_score', 0, 20 * CHUNK_S, pixels);
    expect(line.length).toBeLessThanOrEqual(2 * pixels);
    const values = whole.flatMap(({ outputs }) => [...outputs.spasm_score]);
    expect(Math.max(...line.map((place) => place.value))).toBe(Math.max(...values));
    expect(Math.min(...line.map((place) => place.value))).toBe(Math.min(...values));
    for (const [i, place] of line.entries()) {
      expect(place.value).toBe(values[place.at_s / EVERY_S]);
      if (i > 0) expect(place.at_s).toBeGreaterThan(line[i - 1]!.at_s);
    }
  });
  it('finds a spike of a quarter of an hour', () => {
    const spiked = whole.map((each, i) =>
      i === 7 ? chunk(7, (index) => (index === 7 * SAMPLES + 333 ? 9 : 0)) : each,
    );
    const line = chunkLine(spiked, 'spasm_score', 0, 20 * CHUNK_S, 400);
    expect(line.find((place) => place.value === 9)?.at_s).toBe((7 * SAMPLES + 333) * EVERY_S);
  });
  it('keeps its shape while it is panned', () => {
    const places = (from_s: number) =>
      chunkLine(whole, 'spasm_score', from_s, from_s + 8 * CHUNK_S, 400).filter(
        ({ at_s }) => at_s > 3 * CHUNK_S && at_s < 9 * CHUNK_S,
      );
    expect(places(2 * CHUNK_S + 5 * EVERY_S)).toEqual(places(2 * CHUNK_S + 1009 * EVERY_S));
  });
  it('says where nothing is known', () => {
    const partly = whole.map((each, i) => (i === 4 ? undefined : each));
    const line = chunkLine(partly, 'spasm_score', 0, 20 * CHUNK_S, 500);
    const unknown = line.filter((place) => Number.isNaN(place.value));
    expect(unknown.length).toBeGreaterThan(0);
    for (const { at_s } of unknown) expect(Math.abs(at_s - 4.5 * CHUNK_S)).toBeLessThan(0.6 * CHUNK_S);
  });
});
