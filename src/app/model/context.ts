import { type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Found, openFound } from './find.ts';
import { openPreview, type Preview } from './preview.ts';

/** The one equation that is being edited, and its text so far. */
export interface Draft {
  readonly name: string;
  readonly is: string;
}

export interface ModelView {
  readonly found: Found;
  readonly draft: Signal<Draft | undefined>;
  readonly preview: Preview;
}

export function openView(query: string): ModelView {
  return { found: openFound(query), draft: signal(undefined), preview: openPreview() };
}

export const ViewContext = createContext<ModelView | undefined>(undefined);

export function useView(): ModelView {
  const view = useContext(ViewContext);
  if (view === undefined) throw new Error('no page around this component');
  return view;
}
