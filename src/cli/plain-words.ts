import { type BaseIssue, deleteGlobalMessage, setGlobalMessage } from 'valibot';

const LONGEST = 60;

/** What a check returns, with its findings in words for someone who has never seen a validator. */
export function inPlainWords<T>(check: () => T): T {
  setGlobalMessage(plainly);
  try {
    return check();
  } finally {
    deleteGlobalMessage();
  }
}

/** A sentence without its full stop. */
function plainly({ type, expected, received, requirement }: BaseIssue<unknown>): string {
  if (expected === 'never') return `There is no field ${received} here`;
  if (received === 'undefined') return 'This is missing';
  return `This ${must(type, expected, requirement)}, not ${thing(received)}`;
}

function must(type: string, expected: string | null, requirement: unknown): string {
  switch (type) {
    case 'strict_object':
    case 'loose_object':
    case 'record':
      return 'must be a group of named fields';
    case 'array':
      return 'must be a list';
    case 'string':
      return 'must be text';
    case 'number':
    case 'finite':
      return 'must be a number';
    case 'non_empty':
      return 'must have content';
    case 'min_length':
      return `must have at least ${String(requirement)} entry`;
    case 'regex':
      return 'must be a name that may stand here';
    default:
      return `must be ${(expected ?? 'something else').replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ')}`;
  }
}

function thing(received: string): string {
  if (received === 'Object') return 'a group of fields';
  if (received === 'Array') return 'a list';
  if (received === 'null' || received === '""') return 'nothing';
  return received.length > LONGEST ? `${received.slice(0, LONGEST)}...` : received;
}
