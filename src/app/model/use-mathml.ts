import { useEffect, useState } from 'preact/hooks';
import type { ShownEquation } from './shown.ts';

/** The formula of an edited text; undefined while there is none. mathjs is loaded when the first is wanted. */
export function useMathml({ kind, name }: ShownEquation, is: string | undefined): string | undefined {
  const [printed, setPrinted] = useState<{ readonly is: string; readonly ml: string | undefined }>();
  useEffect(() => {
    if (is === undefined) return;
    let wanted = true;
    import('../../model/compile/index.ts').then(
      ({ mathmlOfText }) => {
        const left = { kind: kind === 'rate' ? ('rate' as const) : ('name' as const), name };
        if (wanted) setPrinted({ is, ml: mathmlOfText(left, is) });
      },
      // Offline: the text itself is still there to read.
      () => wanted && setPrinted(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [kind, name, is]);
  return printed !== undefined && printed.is === is ? printed.ml : undefined;
}
