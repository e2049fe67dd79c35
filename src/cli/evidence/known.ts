import { REFERENCES } from '../../references/index.ts';

/** What evidence files may cite. */
export const KNOWN = { references: new Set(REFERENCES.map(({ id }) => id)) };
