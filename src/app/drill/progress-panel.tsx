import { useRef, useState } from 'preact/hooks';
import { type Progress, startProgress, TOPICS, writeProgress } from '../../drill/index.ts';
import type { Problem } from '../../problem/index.ts';
import { FieldProblem } from '../parts/index.ts';
import { drillText } from '../strings/drill.ts';
import { useDrill } from './context.ts';
import { progressIn, save } from './files.ts';

const words = drillText.progress;

/** Streak and sums; the progress as a file, back from a file, and gone. */
export function ProgressPanel() {
  const { progress, take } = useDrill();
  const dialog = useRef<HTMLDialogElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<{ readonly what: 'reset' | 'load'; readonly then: Progress }>();
  const [problem, setProblem] = useState<Problem>();
  const [said, setSaid] = useState('');
  const { value: now } = progress;
  const right = TOPICS.reduce((sum, topic) => sum + now.topics[topic].right, 0);

  function ask(what: 'reset' | 'load', then: Progress) {
    setProblem(undefined);
    setSaid('');
    if (now.answered === 0) return done(what, then);
    setAsked({ what, then });
    dialog.current?.showModal();
  }
  function done(what: 'reset' | 'load', then: Progress) {
    take(then);
    setSaid(what === 'load' ? words.loaded(then.answered) : '');
    dialog.current?.close();
  }
  async function load(input: HTMLInputElement) {
    const [one] = input.files ?? [];
    if (one === undefined) return;
    const read = await progressIn(one);
    // The same file may be chosen again after it was mended.
    input.value = '';
    if (read.ok) ask('load', read.value);
    else setProblem(read.problems[0]);
  }

  return (
    <section class="panel drill-progress" aria-labelledby="progress-title" data-testid="progress">
      <header class="panel-head">
        <h2 id="progress-title">{words.title}</h2>
      </header>
      <div class="panel-body">
        <dl class="tallies num">
          <Tally testid="streak" name={words.streak} value={`${now.streak}`} />
          <Tally testid="best" name={words.best} value={`${now.best_streak}`} />
          <Tally testid="answers" name={words.answers} value={words.of(right, now.answered)} />
        </dl>
        <div class="drill-buttons">
          <button
            type="button"
            class="button button-quiet"
            data-testid="progress-save"
            onClick={() => save(words.file, writeProgress(now))}
          >
            {words.save}
          </button>
          <button
            type="button"
            class="button button-quiet"
            data-testid="progress-load"
            onClick={() => file.current?.click()}
          >
            {words.load}
          </button>
          <button
            type="button"
            class="button button-quiet"
            data-testid="progress-reset"
            disabled={now.answered === 0}
            onClick={() => ask('reset', startProgress(now.seed))}
          >
            {words.reset}
          </button>
          <input
            ref={file}
            type="file"
            accept="application/json,.json"
            hidden
            aria-label={words.load}
            data-testid="progress-file"
            onChange={(event) => load(event.currentTarget)}
          />
        </div>
        <p role="status" class="sub drill-loaded">
          {said}
        </p>
        <FieldProblem id="problem-progress" problem={problem} />
      </div>
      <dialog
        ref={dialog}
        class="dialog"
        aria-labelledby="ask-title"
        data-testid="progress-ask"
        closedby="any"
      >
        {asked !== undefined && (
          <div class="dialog-body">
            <h2 id="ask-title">{words.ask[asked.what].title}</h2>
            <p>{words.ask[asked.what].says(now.answered)}</p>
            <div class="drill-buttons">
              <button
                type="button"
                class="button button-main"
                data-testid="ask-yes"
                onClick={() => done(asked.what, asked.then)}
              >
                {words.ask[asked.what].yes}
              </button>
              <button
                type="button"
                class="button"
                data-testid="ask-no"
                onClick={() => dialog.current?.close()}
              >
                {words.ask.no}
              </button>
            </div>
          </div>
        )}
      </dialog>
    </section>
  );
}

function Tally(props: { readonly testid: string; readonly name: string; readonly value: string }) {
  return (
    <div class="tally">
      <dt>{props.name}</dt>
      <dd data-testid={props.testid}>{props.value}</dd>
    </div>
  );
}
