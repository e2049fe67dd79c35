import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../models/rules/', import.meta.url);

/** The text of a file of models/rules/. */
export const textOf = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

/** Every file of rules there; what else is there has a schema of its own. */
export const RULE_FILES = readdirSync(FOLDER).filter((file) =>
  textOf(file).startsWith('# schema: itb-rules/'),
);
