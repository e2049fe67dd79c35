import { useRef, useState } from 'preact/hooks';
import { type Progress, startProgress, TOPICS, writeProgress } from '../../drill/index.ts';
import type { Problem } from '../../problem/index.ts';
import { AskDialog, FieldProblem, FileChoice, handOut } from '../parts/index.ts';
import { drillText } from '../strings/drill.ts';
import { useDrill } from './context.ts';
import { progressIn } from './files.ts';

const words = drillText.progress;

/** Streak and sums; the progress as a file, back from a file, and gone. */
export function ProgressPanel() {
  const { progress, take } = useDrill();
  const dialog = useRef<HTMLDialogElement>(null);
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
  async function load(file: File) {
    const read = await progressIn(file);
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
        <div class="buttons">
          <button
            type="button"
            class="button button-quiet"
            data-testid="progress-save"
            onClick={() => handOut(words.file, 'application/json', writeProgress(now))}
          >
            {words.save}
          </button>
          <FileChoice name="progress" label={words.load} onFile={load} />
          <button
            type="button"
            class="button button-quiet"
            data-testid="progress-reset"
            disabled={now.answered === 0}
            onClick={() => ask('reset', startProgress(now.seed))}
          >
            {words.reset}
          </button>
        </div>
        <p role="status" class="sub drill-loaded">
          {said}
        </p>
        <FieldProblem id="problem-progress" problem={problem} />
      </div>
      <AskDialog
        name="ask"
        at={dialog}
        words={
          asked && {
            ...words.ask[asked.what],
            says: words.ask[asked.what].says(now.answered),
            no: words.ask.no,
          }
        }
        onYes={() => asked && done(asked.what, asked.then)}
      />
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
