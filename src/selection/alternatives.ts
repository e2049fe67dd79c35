import * as v from 'valibot';
import { bad, type Checked, good } from '../problem/index.ts';
import { type Statement, statement, words } from './statement.ts';

/** Another treatment of spasticity. */
export interface Alternative {
  readonly key: string;
  readonly name: string;
  /** How it is given, for example `tablets`. */
  readonly given: string;
  readonly dose: Statement;
  /** As published. */
  readonly effect: Statement;
  /** The main one. */
  readonly hazard: Statement;
  readonly think_of_it: Statement;
}

const Alternatives = v.record(
  words,
  v.strictObject({
    name: words,
    given: words,
    dose: statement,
    effect: statement,
    hazard: statement,
    think_of_it: statement,
  }),
);

/** `itb-alternatives/1` from its parsed text, in the order of the file; `name` is the file's. */
export function checkAlternatives(data: unknown, name: string): Checked<readonly Alternative[]> {
  const read = v.safeParse(Alternatives, data);
  if (read.success) {
    return good(Object.entries(read.output).map(([key, alternative]) => ({ key, ...alternative })));
  }
  return bad(
    ...read.issues.map((issue) => ({
      path: `${name}: ${v.getDotPath(issue) ?? 'top'}`,
      code: 'alternatives.shape',
      message: `${issue.message.replace(/\.$/, '')}.`,
      mend: 'Give each treatment its name, how it is given, and dose, effect, hazard and think_of_it with says, grade and source.',
    })),
  );
}
