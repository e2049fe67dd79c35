import type { Problem } from '../../problem/index.ts';
import type { Scenario } from '../scenario.ts';
import { tellingWords } from './scenario-titles.ts';

/** What a rule looks at: everything but the Case and its entries. */
export type Ruled = Pick<
  Scenario,
  'key' | 'shelf' | 'objectives' | 'history' | 'cues' | 'criticals' | 'harmfuls' | 'ends'
> & {
  readonly debrief: Pick<Scenario['debrief'], 'questions'>;
  readonly variants: readonly { readonly key: string }[];
  readonly decisions: readonly {
    readonly key: string;
    readonly options: readonly { readonly key: string }[];
  }[];
};

const PHASES = ['reactions', 'description', 'analysis', 'summary'] as const;

/** What is wrong with a scenario as a whole. */
export function ruleProblems(scenario: Ruled, keyOfFile: string): readonly Problem[] {
  const { key, objectives, variants, debrief } = scenario;
  return [
    ...asked(key === keyOfFile, 'key', 'key-not-of-file', `The key ${key} is not the name of the file.`, {
      mend: 'Give file and key the same name.',
    }),
    ...asked(
      objectives.length === 3 || objectives.length === 4,
      'objectives',
      'objectives',
      `There are ${objectives.length} objectives.`,
      { mend: 'Give three or four.' },
    ),
    ...asked(variants.length >= 2, 'variants', 'one-variant', `There is ${variants.length} variant.`, {
      mend: 'Give at least two whose right answers differ, or the second try is the first.',
    }),
    ...tellingWords(scenario.shelf),
    ...twice(scenario),
    ...boldProblems(scenario),
    ...asked(
      PHASES.every((phase) => debrief.questions.some((each) => each.phase === phase)) &&
        inOrder(debrief.questions.map(({ phase }) => PHASES.indexOf(phase))),
      'debrief.questions',
      'phases',
      'The questions are not in the order reactions, description, analysis, summary, with each of them.',
      { mend: 'Ask at least one of each, in that order.' },
    ),
  ];
}

function asked(
  fine: boolean,
  path: string,
  code: string,
  message: string,
  { mend }: { readonly mend: string },
): readonly Problem[] {
  return fine ? [] : [{ path, code: `scenario.${code}`, message, mend }];
}

function inOrder(numbers: readonly number[]): boolean {
  return numbers.every((each, i) => i === 0 || each >= (numbers[i - 1] ?? 0));
}

/** Keys that stand for two things of one list. */
function twice(scenario: Ruled): readonly Problem[] {
  const lists = [
    'objectives',
    'history',
    'cues',
    'criticals',
    'harmfuls',
    'ends',
    'variants',
    'decisions',
  ] as const;
  const named: readonly (readonly [string, readonly { readonly key: string }[]])[] = [
    ...lists.map((list) => [list, scenario[list]] as const),
    ...scenario.decisions.map(({ options }, i) => [`decisions.${i}.options`, options] as const),
  ];
  return named.flatMap(([list, items]) =>
    items.flatMap(({ key }, i) =>
      items.findIndex((each) => each.key === key) === i
        ? []
        : [
            {
              path: `${list}.${i}.key`,
              code: 'scenario.key-twice',
              message: `The key ${key} stands twice in ${list}.`,
              mend: 'Give each a key of its own.',
            },
          ],
    ),
  );
}

/** Every variant asks for a bold critical action: without one, doing nothing could pass. */
function boldProblems({ criticals, variants }: Ruled): readonly Problem[] {
  return variants.flatMap(({ key }) =>
    asked(
      criticals.some((each) => each.bold && (each.variants?.includes(key) ?? true)),
      'criticals',
      'no-bold',
      `No critical action of the variant ${key} is bold.`,
      { mend: 'Mark the actions without which nobody may pass.' },
    ),
  );
}
