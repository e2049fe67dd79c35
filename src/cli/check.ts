import { parseArgs } from 'node:util';
import { bad, type Checked, type Problem } from '../problem/index.ts';
import { type Command, UsageError } from './command.ts';
import { guarded } from './guard.ts';
import { KINDS, schemaWord } from './kinds.ts';
import { readText } from './read.ts';

/** `itb check FILE...`: what is wrong with files of any shipped kind. */
export const check: Command = {
  usage: 'check FILE...',
  async run(words, { out }) {
    const { positionals } = parseArgs({ args: [...words], options: {}, allowPositionals: true });
    if (positionals.length === 0) throw new UsageError('Name at least one file.');
    const problems: Problem[] = [];
    for (const file of positionals) {
      const checked = await checkFile(file);
      if (checked.ok) out(`${file}: good\n`);
      else problems.push(...checked.problems);
    }
    return problems;
  },
};

async function checkFile(file: string): Promise<Checked<unknown>> {
  const text = await readText(file);
  if (!text.ok) return text;
  const kind = schemaWord(text.value);
  const check = KINDS.get(kind ?? '');
  if (check !== undefined) return guarded(file, () => check(text.value, file));
  const known = [...KINDS.keys()].join(', ');
  return bad({
    path: `${file}: line 1`,
    code: 'file.unknown-kind',
    message: kind === undefined ? 'The first line names no schema.' : `There is no schema ${kind}.`,
    mend: `Name a file whose first line is one of these schemas: ${known}.`,
  });
}
