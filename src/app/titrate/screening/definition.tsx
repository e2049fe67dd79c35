import { useSignal } from '@preact/signals';
import type { Problem } from '../../../problem/index.ts';
import { bad, type Checked, good } from '../../../problem/index.ts';
import type { Practice } from '../../../titration/index.ts';
import { quote, readNumber, sayNumber } from '../../numbers/index.ts';
import { FieldProblem, NumberField } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';

const words = titrateText.screening;
type Response = Practice['response'];

interface Part {
  readonly key: 'ashworth' | 'spasm' | 'from' | 'to';
  readonly label: string;
  readonly unit: string;
  readonly step: number;
  readonly most: number;
  readonly of: (response: Response) => number;
  readonly with: (response: Response, value: number) => Response;
}

const { edit } = words;
const PARTS: readonly Part[] = [
  {
    key: 'ashworth',
    label: edit.ashworth,
    unit: edit.points,
    step: 0.5,
    most: 4,
    of: ({ ashworth_points }) => ashworth_points,
    with: (response, ashworth_points) => ({ ...response, ashworth_points }),
  },
  {
    key: 'spasm',
    label: edit.spasm,
    unit: edit.grades,
    step: 0.5,
    most: 4,
    of: ({ spasm_grades }) => spasm_grades,
    with: (response, spasm_grades) => ({ ...response, spasm_grades }),
  },
  {
    key: 'from',
    label: edit.from,
    unit: edit.h,
    step: 1,
    most: 24,
    of: ({ within_h }) => within_h[0],
    with: (response, from) => ({ ...response, within_h: [from, response.within_h[1]] }),
  },
  {
    key: 'to',
    label: edit.to,
    unit: edit.h,
    step: 1,
    most: 24,
    of: ({ within_h }) => within_h[1],
    with: (response, to) => ({ ...response, within_h: [response.within_h[0], to] }),
  },
];

/** What counts as a response, and where it is changed; it is kept with the local practice. */
export function Definition() {
  const titrate = useTitrate();
  const { response } = titrate.practice.value;
  const [from, to] = response.within_h;
  const say = (value: number) => sayNumber(value, 2);
  return (
    <div class="screening-definition">
      <p data-testid="screening-definition">
        {words.definition(say(response.ashworth_points), say(response.spasm_grades), say(from), say(to))}
      </p>
      <p class="hint">{words.placebo}</p>
      <details>
        <summary>{edit.title}</summary>
        <div class="asks">
          {PARTS.map((part) => (
            <PartField key={part.key} part={part} />
          ))}
        </div>
      </details>
    </div>
  );
}

function PartField({ part }: { readonly part: Part }) {
  const titrate = useTitrate();
  const problem = useSignal<Problem | undefined>(undefined);
  const practice = titrate.practice.value;
  const id = `definition-${part.key}`;
  const lowest = part.key === 'from' || part.key === 'to' ? 0 : 0.1;
  function take(value: number) {
    const next = part.with(practice.response, value);
    const [from, to] = next.within_h;
    problem.value = from > to ? problemOf(part.key, edit.order, edit.orderMend) : undefined;
    if (problem.value === undefined) titrate.practice.value = { ...practice, response: next };
  }
  return (
    <div class="ask">
      <div class="ask-row">
        <span class="label" aria-hidden="true">
          {part.label}
        </span>
        <NumberField
          testid={id}
          label={part.label}
          unit={part.unit}
          value={part.of(practice.response)}
          say={(value) => sayNumber(value, 2)}
          step={(value, steps) => Math.min(part.most, Math.max(lowest, value + steps * part.step))}
          check={(typed) => read(part, lowest, typed)}
          problem={problem.value}
          problemId={`${id}-problem`}
          onProblem={(found) => {
            problem.value = found;
          }}
          onChange={take}
        />
      </div>
      <FieldProblem id={`${id}-problem`} problem={problem.value} />
    </div>
  );
}

function read({ key, most, unit }: Part, lowest: number, typed: string): Checked<number> {
  const found = readNumber(typed);
  const { number, write, outside, within } = titrateText.next.form;
  if (found.kind !== 'number') return bad(problemOf(key, number, write(unit)));
  if (found.value >= lowest && found.value <= most) return good(found.value);
  return bad(problemOf(key, outside(quote(typed)), within(sayNumber(lowest, 1), sayNumber(most, 1))));
}

function problemOf(path: string, message: string, mend: string): Problem {
  return { path, code: 'screening.definition', message, mend };
}
