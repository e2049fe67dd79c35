import type { Problem } from '../../problem/index.ts';
import { whichFaultText } from '../strings/en/break/which-fault.ts';

const words = whichFaultText.address;
const QUOTED_MAX = 40;

/** `view=which&seed=7`; a seed that is none is left out, with a problem. */
export function seedIn(query: string): {
  readonly seed: number | undefined;
  readonly problems: readonly Problem[];
} {
  const said = new URLSearchParams(query).get('seed');
  if (said === null) return { seed: undefined, problems: [] };
  const value = /^\d{1,16}$/.test(said) ? Number(said) : Number.NaN;
  if (Number.isSafeInteger(value)) return { seed: value, problems: [] };
  const quoted = said.length > QUOTED_MAX ? `${said.slice(0, QUOTED_MAX)}\u2026` : said;
  const problem = {
    path: words.path,
    code: 'which-fault.seed',
    message: words.noSeed(quoted),
    mend: words.mend,
  };
  return { seed: undefined, problems: [problem] };
}

export function addressOf(seed: number): string {
  return `view=which&seed=${seed}`;
}
