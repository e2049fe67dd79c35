import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePage } from './context.ts';

interface LaterProps {
  readonly load: () => Promise<ComponentType>;
  /** Names the room that is kept free, so that nothing moves when the panel comes. */
  readonly room: string;
  /** Whether it stands below the first window: then it waits until the browser has nothing else to do. */
  readonly low?: boolean;
}

/** A panel that is loaded once the first curves are drawn. */
export function Later({ load, room, low = false }: LaterProps) {
  const { compare } = usePage();
  const [panel, setPanel] = useState<{ readonly Panel: ComponentType }>();
  const [broken, setBroken] = useState<unknown>();
  const drawn = compare.drawn.value;
  useEffect(() => {
    if (!drawn) return;
    const start = () => load().then((Panel) => setPanel({ Panel }), setBroken);
    if (low) whenIdle(start);
    else start();
  }, [drawn]);
  // Caught by the error boundary of the app, which offers to reload.
  if (broken !== undefined) throw broken;
  return <div class={`room room-${room}`}>{panel && <panel.Panel />}</div>;
}

/** Not every browser tells when it is idle; after this long the panel comes anyway. */
const AT_THE_LATEST_ms = 1500;

function whenIdle(start: () => void) {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: AT_THE_LATEST_ms });
  else setTimeout(start, AT_THE_LATEST_ms / 4);
}
