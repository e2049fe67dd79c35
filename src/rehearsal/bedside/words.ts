import type { FactWord } from '../bedside-file.ts';
import { bedside } from '../shipped.ts';
import type { FactKey } from '../words.ts';

/** A fact as models/bedside.yaml lists it. */
export function factNamed(key: FactKey): FactWord | undefined {
  return bedside().facts.find((fact) => fact.key === key);
}

/** A fact in words, with its number where it has one. */
export function sayFact(key: FactKey, value?: number): string {
  const says = factNamed(key)?.says ?? key;
  return value === undefined ? says : says.replaceAll('{value}', sayValue(value));
}

/** A decided number without trailing zeros, with thousands separated. */
export function sayValue(value: number): string {
  const [whole = '', share] = String(Math.round(value * 1000) / 1000).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return share === undefined ? parted : `${parted}.${share}`;
}
