import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Grade } from '../../model/index.ts';
import { EDITABLE, type ShownEquation, type ShownParameter, shown, sourceText } from './shown.ts';

/** What of the model is on the screen. */
export interface Found {
  readonly part: Signal<string | undefined>;
  readonly grade: Signal<Grade | undefined>;
  readonly query: Signal<string>;
  /** Only the values that this equation uses. */
  readonly usedBy: Signal<ShownEquation | undefined>;
  readonly equations: ReadonlySignal<readonly ShownEquation[]>;
  readonly parameters: ReadonlySignal<readonly ShownParameter[]>;
  /** true when anything is hidden. */
  readonly filtered: ReadonlySignal<boolean>;
  showAll(): void;
}

/** `query` is that of the address: `part=csf&find=clearance`. */
export function openFound(query: string): Found {
  const asked = new URLSearchParams(query);
  const wanted = asked.get('part');
  const part = signal(shown.parts.find(({ name }) => name === wanted)?.name);
  const grade = signal<Grade | undefined>(undefined);
  const words = signal(asked.get('find') ?? '');
  const usedBy = signal<ShownEquation | undefined>(undefined);

  const equations = computed(() => {
    const inPart = shown.equations.filter(
      (equation) => part.value === undefined || equation.part === part.value,
    );
    return inPart.filter((equation) => matches(words.value, equationWords(equation)));
  });
  const parameters = computed(() => {
    const { value: user } = usedBy;
    if (user !== undefined) return shown.parameters.filter(({ name }) => user.uses.includes(name));
    return shown.parameters.filter(
      (parameter) =>
        (part.value === undefined || parameter.part === part.value) &&
        (grade.value === undefined || parameter.grade === grade.value) &&
        matches(words.value, parameterWords(parameter)),
    );
  });
  return {
    part,
    grade,
    query: words,
    usedBy,
    equations,
    parameters,
    filtered: computed(
      () =>
        part.value !== undefined ||
        grade.value !== undefined ||
        words.value.trim() !== '' ||
        usedBy.value !== undefined,
    ),
    showAll() {
      batch(() => {
        part.value = undefined;
        grade.value = undefined;
        words.value = '';
        usedBy.value = undefined;
      });
    },
  };
}

/** Whether every word that was typed stands somewhere. */
export function matches(query: string, words: string): boolean {
  const typed = query.toLowerCase().split(/\s+/);
  return typed.every((word) => words.includes(word));
}

const said = new Map<string, string>();

function remembered(key: string, say: () => string): string {
  const known = said.get(key) ?? say().toLowerCase();
  said.set(key, known);
  return known;
}

function equationWords({ kind, name, says, text }: ShownEquation): string {
  return remembered(`${kind} ${name}`, () => `${name} ${name.replaceAll('_', ' ')} ${says} ${text}`);
}

function parameterWords(parameter: ShownParameter): string {
  const { name, meaning, grade, source } = parameter;
  return remembered(name, () => {
    const cited = source.flatMap((piece) => ('key' in piece ? [shown.citations[piece.key]?.text ?? ''] : []));
    return [name, name.replaceAll('_', ' '), meaning, grade, sourceText(parameter), ...cited].join(' ');
  });
}

export function isEditable({ kind }: ShownEquation): boolean {
  return EDITABLE.includes(kind);
}
