import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LaterProps {
  readonly load: () => Promise<ComponentType>;
  /** Names the room that is kept free, so that nothing moves when the panel comes. */
  readonly room: string;
}

/** A panel that is loaded after the page has been painted. */
export function Later({ load, room }: LaterProps) {
  const [panel, setPanel] = useState<{ readonly Panel: ComponentType }>();
  const [broken, setBroken] = useState<unknown>();
  useEffect(() => {
    load().then((Panel) => setPanel({ Panel }), setBroken);
  }, []);
  // Caught by the error boundary of the app, which offers to reload.
  if (broken !== undefined) throw broken;
  return <div class={`room room-${room}`}>{panel && <panel.Panel />}</div>;
}
