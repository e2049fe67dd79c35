import type { Case, Entry } from '../case/index.ts';
import { hasTelemetry, sortedLog } from '../case/index.ts';

const MOST = 4096;

/**
 * States of earlier runs at grid points, found again by everything that could have shaped them: patient, device,
 * history and the entries before that time. An edit of a later entry leaves them valid.
 */
export class Checkpoints {
  readonly #states = new Map<string, Float64Array>();

  /** The latest known state at or before `at_s` on the grid, for this case; undefined when none is. */
  latest(keys: CheckpointKeys, at_s: number, every_s: number): { at_s: number; y: Float64Array } | undefined {
    for (let t = Math.floor(at_s / every_s) * every_s; t > 0; t -= every_s) {
      const y = this.#states.get(keys.at(t));
      if (y) return { at_s: t, y };
    }
    return undefined;
  }

  keep(keys: CheckpointKeys, at_s: number, y: Float64Array): void {
    const key = keys.at(at_s);
    if (this.#states.has(key)) return;
    if (this.#states.size >= MOST) this.#states.delete(this.#states.keys().next().value ?? '');
    this.#states.set(key, y.slice());
  }
}

/** Names for the states of one case on one grid: they change only where an entry lies before them. */
export class CheckpointKeys {
  readonly #times: readonly number[];
  readonly #prefixes: readonly string[];

  constructor(document: Case, settings: readonly unknown[]) {
    const { patient, device, history } = document;
    const log = sortedLog(document).filter(changesBody);
    let prefix = fingerprint(JSON.stringify([patient, device, history, settings]));
    const prefixes = [prefix];
    for (const entry of log) {
      const { reason: _, note: __, ...felt } = entry;
      prefix = fingerprint(prefix + JSON.stringify(felt));
      prefixes.push(prefix);
    }
    this.#times = log.map(({ at_s }) => at_s);
    this.#prefixes = prefixes;
  }

  at(at_s: number): string {
    let before = 0;
    while (before < this.#times.length && this.#times[before]! < at_s) before++;
    return `${this.#prefixes[before]}@${at_s}`;
  }
}

/** What somebody looked at, or gave beyond the model, leaves the body as it is; telemetry may wake a pump. */
function changesBody(entry: Entry): boolean {
  return hasTelemetry(entry) || (entry.kind !== 'check' && entry.kind !== 'other_treatment');
}

/** Two 32-bit FNV-1a sums over the text, from different seeds. */
function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x85ebca6b);
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}.${text.length}`;
}
