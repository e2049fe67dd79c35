import { bad, type Checked } from '../problem/index.ts';

/** What a reader makes of a text; one that no parser can follow to its end gives one Problem. */
export function guarded<T>(file: string, read: () => Checked<T>): Checked<T> {
  try {
    return read();
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    if (/call stack/i.test(said)) {
      const message = 'This file is nested too deep to be read.';
      return bad({ path: file, code: 'file.too-deep', message, mend: 'Take out brackets within brackets.' });
    }
    if (/alias/i.test(said)) {
      const message = 'This file uses YAML aliases (*name), which are not read.';
      return bad({ path: file, code: 'file.alias', message, mend: 'Write out what each alias stands for.' });
    }
    throw error;
  }
}
