import { parseArgs } from 'node:util';
import type { Case } from '../case/index.ts';
import { bad, type Checked, good, type Problem } from '../problem/index.ts';
import { type Command, UsageError } from './command.ts';
import { guarded } from './guard.ts';
import { KINDS } from './kinds.ts';
import { readText } from './read.ts';
import { readCaseText } from './read-case.ts';
import { sayFindings } from './say-findings.ts';
import { CSL, schemaWord } from './schema-word.ts';

/** `itb check FILE...`: what is wrong with files of any shipped kind, and what the rules say of the plan of a case. */
export const check: Command = {
  usage: 'check FILE... [--all]',
  async run(words, { out }) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { all: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new UsageError('Name at least one file.');
    const problems: Problem[] = [];
    for (const file of positionals) {
      const checked = await checkFile(file);
      if (!checked.ok) problems.push(...checked.problems);
      else {
        out(`${file}: good\n`);
        if (checked.value !== undefined) out(sayFindings(checked.value, values.all));
      }
    }
    return problems;
  },
};

/** The Case when it is one; undefined for another good file. */
async function checkFile(file: string): Promise<Checked<Case | undefined>> {
  const text = await readText(file);
  return text.ok ? guarded(file, () => checkText(text.value, file)) : text;
}

function checkText(text: string, file: string): Checked<Case | undefined> {
  if (text.replace(/^\uFEFF/, '').trim() === '') {
    const message = 'This file is empty.';
    return bad({ path: file, code: 'file.empty', message, mend: 'Name a file with content.' });
  }
  const schema = schemaWord(text);
  if (schema?.word === 'itb-case') return readCaseText(text, file);
  const check = KINDS.get(schema?.word ?? '');
  if (schema !== undefined && check !== undefined) {
    const checked = check(text, file, schema);
    return checked.ok ? good(undefined) : checked;
  }
  const known = [...KINDS.keys()].filter((word) => word !== CSL).join(', ');
  return bad({
    path: `${file}: line 1`,
    code: 'file.unknown-kind',
    message: schema === undefined ? 'This file names no schema.' : `There is no schema ${schema.word}.`,
    mend: `Name a file whose first line is one of these schemas: ${known}; or a list of references in CSL-JSON.`,
  });
}
