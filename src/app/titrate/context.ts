import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Titrate } from './plan/titrate.ts';

export const TitrateContext = createContext<Titrate | undefined>(undefined);

export function useTitrate(): Titrate {
  const titrate = useContext(TitrateContext);
  if (titrate === undefined) throw new Error('no Titrate page around this component');
  return titrate;
}
