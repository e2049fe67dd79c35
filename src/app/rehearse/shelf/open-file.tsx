import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Problem } from '../../../problem/index.ts';
import { type Run, readRun } from '../../../rehearsal/index.ts';
import { FieldProblem, Icon } from '../../parts/index.ts';
import { shelfText } from '../../strings/en/rehearse/shelf.ts';
import { keep } from '../store/index.ts';

const words = shelfText.files;
const MOST_CHARACTERS = 2_000_000;

/** Brings back a run that was saved as a file. */
export function OpenFile({ onOpened }: { readonly onOpened: (run: Run) => void }) {
  const file = useRef<HTMLInputElement>(null);
  const problem = useSignal<Problem | undefined>(undefined);
  const said = useSignal('');
  async function take(chosen: File | undefined) {
    if (chosen === undefined) return;
    said.value = '';
    if (chosen.size > MOST_CHARACTERS) {
      problem.value = { path: chosen.name, code: 'run.too-long', ...words.large };
      return;
    }
    const read = readRun(await chosen.text());
    problem.value = read.ok ? undefined : read.problems[0];
    if (!read.ok) return;
    keep(read.value);
    said.value = words.kept;
    onOpened(read.value);
  }
  return (
    <div class="open-file">
      <button
        type="button"
        class="button button-quiet"
        data-testid="open-file"
        onClick={() => file.current?.click()}
      >
        <Icon name="open" small />
        {words.open}
      </button>
      <input
        ref={file}
        type="file"
        hidden
        accept="application/json,.json"
        data-testid="run-file"
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <FieldProblem id="open-file-problem" problem={problem.value} />
      <span role="status" class="sub">
        {said.value}
      </span>
    </div>
  );
}
