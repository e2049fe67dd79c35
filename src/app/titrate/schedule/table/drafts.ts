import { type Signal, signal } from '@preact/signals';
import type { Problem } from '../../../../problem/index.ts';

/** A cell that was typed in and is not saved yet, with what is wrong with it. */
export interface Draft {
  readonly typed: string;
  readonly problem: Problem | undefined;
}

export type Cell = 'when' | 'dose';

/** Typed cells of the table by order; they outlive the selection, so that nothing typed is lost. */
export class Drafts {
  readonly #all: Signal<ReadonlyMap<string, Draft>> = signal(new Map());

  of(entry: number, cell: Cell): Draft | undefined {
    return this.#all.value.get(`${entry}:${cell}`);
  }

  set(entry: number, cell: Cell, draft: Draft | undefined): void {
    const key = `${entry}:${cell}`;
    if (draft === undefined && !this.#all.value.has(key)) return;
    const next = new Map(this.#all.value);
    if (draft === undefined) next.delete(key);
    else next.set(key, draft);
    this.#all.value = next;
  }
}
