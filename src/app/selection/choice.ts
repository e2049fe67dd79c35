import { type ReadonlySignal, signal } from '@preact/signals';

/** What the reader ticked and asked. It lasts as long as the panel, and is no part of the patient. */
export interface Choice {
  /** Key of a cause that is no spasticity; undefined for the patient's own. */
  readonly other: ReadonlySignal<string | undefined>;
  readonly findings: ReadonlySignal<ReadonlySet<string>>;
  ask(other: string | undefined): void;
  toggle(finding: string): void;
  clear(): void;
}

/** `found` are the findings that are known beforehand. */
export function openChoice(found: readonly string[]): Choice {
  const other = signal<string | undefined>(undefined);
  const findings = signal<ReadonlySet<string>>(new Set(found));
  return {
    other,
    findings,
    ask(key) {
      other.value = key;
    },
    toggle(finding) {
      const next = new Set(findings.value);
      if (!next.delete(finding)) next.add(finding);
      findings.value = next;
    },
    clear() {
      findings.value = new Set();
    },
  };
}
