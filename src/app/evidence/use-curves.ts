import { useEffect, useState } from 'preact/hooks';
import type { Study } from '../../evidence/show/index.ts';
import type { ModelChange } from '../../model/index.ts';
import { openCurves } from './curves-client.ts';
import type { CurvesTold } from './curves-job.ts';

/** A pause of the reader's hand after which patients are simulated anew. */
const PAUSE_ms = 200;

/** Patients of the kept result are those of this seed. */
const SEED = 1;

/** The study's curves with the model as the reader has it; undefined until the first patients are done. */
export function useCurves({ file }: Study, change: ModelChange): CurvesTold | undefined {
  const [told, setTold] = useState<CurvesTold>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    const start = setTimeout(
      () => {
        stop = openCurves({ file, seed: SEED, change }, setTold);
      },
      told === undefined ? 0 : PAUSE_ms,
    );
    return () => {
      clearTimeout(start);
      stop?.();
    };
  }, [file, change]);
  return told;
}
