/// <reference types="vite/types/importMeta.d.ts" />
import bedsideFile from '../../../models/bedside.yaml';
import { must } from '../../problem/index.ts';
import { REFERENCES } from '../../references/index.ts';
import { checkBedside } from './bedside.ts';
import { checkProcedure } from './procedure.ts';
import { type Shared, sharedKeys } from './scenario-known.ts';

const PROCEDURES = import.meta.glob<unknown>('../../../models/procedures/*.yaml', {
  eager: true,
  import: 'default',
});

let known: Shared | undefined;

/** Keys of the shipped catalogues, read when a scenario is first judged. */
export function shippedKeys(): Shared {
  known ??= sharedKeys(
    must(checkBedside(bedsideFile, 'models/bedside.yaml')),
    Object.entries(PROCEDURES).map(([path, data]) =>
      must(checkProcedure(data, path.replace(/^(\.\.\/)*/, ''))),
    ),
    REFERENCES,
  );
  return known;
}
