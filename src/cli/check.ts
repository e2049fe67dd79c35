import { parseArgs } from 'node:util';
import { bad, type Checked, type Problem } from '../problem/index.ts';
import { type Command, UsageError } from './command.ts';
import { guarded } from './guard.ts';
import { KINDS } from './kinds.ts';
import { readText } from './read.ts';
import { CSL, schemaWord } from './schema-word.ts';

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
  return text.ok ? guarded(file, () => checkText(text.value, file)) : text;
}

function checkText(text: string, file: string): Checked<unknown> {
  if (text.replace(/^\uFEFF/, '').trim() === '') {
    const message = 'This file is empty.';
    return bad({ path: file, code: 'file.empty', message, mend: 'Name a file with content.' });
  }
  const schema = schemaWord(text);
  const check = KINDS.get(schema?.word ?? '');
  if (schema !== undefined && check !== undefined) return check(text, file, schema);
  const known = [...KINDS.keys()].filter((word) => word !== CSL).join(', ');
  return bad({
    path: `${file}: line 1`,
    code: 'file.unknown-kind',
    message: schema === undefined ? 'This file names no schema.' : `There is no schema ${schema.word}.`,
    mend: `Name a file whose first line is one of these schemas: ${known}; or a list of references in CSL-JSON.`,
  });
}
