import { bad, type Checked } from '../../problem/index.ts';

/** A refusal: nothing has changed. `path` is the field of the intent. */
export function refuse(path: string, code: string, message: string, mend: string): Refusal {
  return bad({ path, code: `play.${code}`, message, mend });
}
export type Refusal = Extract<Checked<never>, { readonly ok: false }>;
