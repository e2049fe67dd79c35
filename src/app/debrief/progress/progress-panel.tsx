import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import '../../styles/debrief-progress.css';
import type { Problem } from '../../../problem/index.ts';
import { mergeProgress, NO_PROGRESS, type Progress, writeProgress } from '../../../rehearsal/index.ts';
import { AskDialog, FieldProblem, FileChoice, handOut, StoreNotice } from '../../parts/index.ts';
import { progressText as words } from '../../strings/en/debrief/progress.ts';
import { byScenario } from './by-scenario.ts';
import { progressIn } from './files.ts';
import { followProgress, keepProgress, keptProgress } from './kept.ts';
import { printSheet } from './print-sheet.ts';
import { RecordSheet } from './record-sheet.tsx';
import { ScenarioTable } from './scenario-table.tsx';

/** What this browser remembers: attempts, objectives, export and import. Stands on the shelf. */
export function ProgressPanel() {
  const { kept, stop } = useMemo(followProgress, []);
  useEffect(() => stop, [stop]);
  const dialog = useRef<HTMLDialogElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const [problem, setProblem] = useState<Problem>();
  const [said, setSaid] = useState('');
  const progress = kept.value.kind === 'progress' ? kept.value.progress : NO_PROGRESS;
  const rows = byScenario(progress);
  const none = progress.attempts.length === 0;

  function take(next: Progress) {
    kept.value = keepProgress(next) ? { kind: 'progress', progress: next } : { kind: 'closed' };
  }
  async function load(file: File) {
    setSaid('');
    setProblem(undefined);
    const read = await progressIn(file);
    if (!read.ok) return setProblem(read.problems[0]);
    // Another tab may have written meanwhile.
    const now = keptProgress();
    const before = now.kind === 'progress' ? now.progress : progress;
    const merged = mergeProgress(before, read.value);
    take(merged);
    setSaid(words.merged(merged.attempts.length - before.attempts.length, merged.attempts.length));
  }
  function clear() {
    take(NO_PROGRESS);
    dialog.current?.close();
    setSaid(words.cleared);
  }
  return (
    <section
      class="panel progress-panel"
      aria-labelledby="rehearsal-progress-title"
      data-testid="rehearsal-progress"
    >
      <header class="panel-head">
        <h2 id="rehearsal-progress-title">{words.title}</h2>
        <span class="grow" />
        <span class="sub num">{none ? '' : words.attempts(progress.attempts.length)}</span>
      </header>
      <StoreNotice
        name="progress"
        broken={kept.value.kind === 'broken' ? kept.value : undefined}
        closed={kept.value.kind === 'closed'}
        words={{ ...words.broken, closed: words.closed }}
        onStartOver={() => take(NO_PROGRESS)}
      />
      <div class="panel-body">
        {none ? <p class="sub">{words.none}</p> : <ScenarioTable rows={rows} />}
        <p class="sub">{words.local}</p>
        <div class="buttons">
          <button
            type="button"
            class="button button-quiet"
            data-testid="rehearsal-save"
            disabled={none}
            onClick={() => handOut(words.file, 'application/json', writeProgress(progress))}
          >
            {words.save}
          </button>
          <FileChoice name="rehearsal" label={words.load} onFile={load} />
          <button
            type="button"
            class="button button-quiet"
            data-testid="rehearsal-print"
            disabled={none}
            onClick={() => printSheet(sheet.current)}
          >
            {words.print}
          </button>
          <button
            type="button"
            class="button button-quiet"
            data-testid="rehearsal-clear"
            disabled={none}
            onClick={() => dialog.current?.showModal()}
          >
            {words.clear}
          </button>
        </div>
        <p role="status" class="sub progress-said" data-testid="rehearsal-said">
          {said}
        </p>
        <FieldProblem id="problem-rehearsal-progress" problem={problem} />
      </div>
      <AskDialog
        name="rehearsal-clear"
        at={dialog}
        words={{ ...words.ask, says: words.ask.says(progress.attempts.length) }}
        onYes={clear}
      />
      <RecordSheet rows={rows} at={sheet} />
    </section>
  );
}
