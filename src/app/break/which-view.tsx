import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../strings/index.ts';

/** Which fault is it? Its code comes when it is asked for. */
export function WhichView() {
  const [panel, setPanel] = useState<{ readonly Panel: ComponentType }>();
  const [broken, setBroken] = useState<unknown>();
  useEffect(() => {
    import('../which-fault/index.ts').then(({ WhichFault }) => setPanel({ Panel: WhichFault }), setBroken);
  }, []);
  // Caught by the error boundary of the app, which offers to reload.
  if (broken !== undefined) throw broken;
  return panel === undefined ? <p role="status">{text.loading.page}</p> : <panel.Panel />;
}
