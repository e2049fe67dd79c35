import { useEffect, useState } from 'preact/hooks';

/** A pause that nobody sees as one. */
const PATIENCE_MS = 150;

/** True once `waiting` has lasted longer than a moment. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  return waiting && late;
}
