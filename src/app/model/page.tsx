import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import '../styles/model-page.css';
import { EvidencePanel } from '../evidence/index.ts';
import { noteInAddress } from '../shell/index.ts';
import { openView, ViewContext } from './context.ts';
import { EquationsPanel } from './equations-panel.tsx';
import { ParametersPanel } from './parameters-panel.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { Rail } from './rail.tsx';
import { text } from './text.ts';

export function ModelPage({ query }: { readonly query: string }) {
  const view = useMemo(() => openView(query), []);
  const { found, preview } = view;
  useEffect(() => preview.close, [preview]);
  useSignalEffect(() => {
    const { value: part } = found.part;
    const words = found.query.value.trim();
    // The study that is open is noted there too, by the panel of the evidence.
    const noted = new URLSearchParams(location.hash.split('?').slice(1).join('?'));
    const note = (key: string, value: string) => (value === '' ? noted.delete(key) : noted.set(key, value));
    note('part', part ?? '');
    note('find', words);
    noteInAddress('model', noted.toString());
  });
  return (
    <ViewContext.Provider value={view}>
      <Rail />
      <main id="main" tabIndex={-1} class="page model" data-testid="model">
        <h1 class="only-spoken">{text.heading}</h1>
        <EquationsPanel />
        <div class="model-middle">
          <PreviewPanel />
          <ParametersPanel />
        </div>
        <div class="model-evidence">
          <EvidencePanel />
        </div>
      </main>
    </ViewContext.Provider>
  );
}
