import { type Problem, ProblemError } from '../problem/index.ts';
import { type Command, type Surroundings, UsageError } from './command.ts';
import { COMMANDS, helpText } from './help.ts';

const FINE = 0;
const PROBLEMS = 1;
const WRONG_USAGE = 2;
const MOST_SAID = 30;

/**
 * Runs one command and gives its exit code: 0 fine, 1 problems, 2 wrong usage. Whatever goes wrong is said on
 * standard error, never with a stack trace.
 */
export async function itb(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const [name = 'help', ...rest] = words;
  if (name === 'help' || name === '--help' || name === '-h') {
    surroundings.out(helpText());
    return FINE;
  }
  const load = COMMANDS.get(name);
  if (load === undefined) {
    surroundings.err(`There is no command ${JSON.stringify(name)}.\n\n${helpText()}`);
    return WRONG_USAGE;
  }
  return runCommand(name, await load(), rest, surroundings);
}

async function runCommand(
  name: string,
  command: Command,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  try {
    const problems = await command.run(words, surroundings);
    surroundings.err(say(problems));
    return problems.length === 0 ? FINE : PROBLEMS;
  } catch (error) {
    if (isUsageError(error)) {
      surroundings.err(`${error.message}\nUsage: itb ${command.usage}\n`);
      return WRONG_USAGE;
    }
    const problems = error instanceof ProblemError ? error.problems : [unforeseen(name, error)];
    surroundings.err(say(problems));
    return PROBLEMS;
  }
}

/** The first problems; the rest often follow from them. */
function say(problems: readonly Problem[]): string {
  const rest = problems.length - MOST_SAID;
  return problems.slice(0, MOST_SAID).map(inLines).join('') + (rest > 0 ? `... and ${rest} more.\n` : '');
}

/** Place, what, mend: one line each. */
function inLines({ path, message, mend }: Problem): string {
  return `${path}\n  ${message}\n  ${mend}\n`;
}

function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function unforeseen(name: string, error: unknown): Problem {
  const what = error instanceof Error ? error.message : String(error);
  return {
    path: `itb ${name}`,
    code: 'cli.unforeseen',
    message: `This went wrong inside the program: ${what.split('\n')[0] ?? ''}`,
    mend: 'It is a fault of the program, not of your file: please report it with the file that shows it.',
  };
}
