import { useComputed } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';
import type { Compare } from './state.ts';

export interface Page {
  readonly compare: Compare;
  readonly readings: Readings;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error('no page around this component');
  return page;
}

/** One setting. What uses it is drawn again when that one changes, and not with every step of another's slider. */
export function useSetting<K extends keyof Settings>(key: K): Settings[K] {
  const { settings } = usePage().compare;
  return useComputed(() => settings.value[key]).value;
}
