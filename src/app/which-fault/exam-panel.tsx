import { sayCaseTime } from '../../case/index.ts';
import { IN_ORDER, LOOK_min, type View } from '../../diagnosis/index.ts';
import { EXAMINATION_FILES, type Examination, type Shown } from '../../examination/index.ts';
// Not by the door of Break it: it would bring the whole page.
import { sayCost, sayNumbers, saySigns } from '../break/exam/say-shown.ts';
import { sayDose } from '../numbers/index.ts';
import { whichFaultText } from '../strings/en/break/which-fault.ts';
import { useWhich } from './context.ts';
import { sayFound, sayMode, saySpan } from './say.ts';

const words = whichFaultText.exam;

/** Every examination with what it costs, a way to order it, and what it has shown so far. */
export function ExamPanel({ view }: { readonly view: View }) {
  return (
    <section class="panel which-exams" aria-labelledby="which-exams-title" data-testid="which-exams">
      <header class="panel-head">
        <h2 id="which-exams-title">{words.title}</h2>
        <span class="sub">{words.sub}</span>
      </header>
      <ul>
        <LookRow view={view} />
        {IN_ORDER.flatMap((key) => {
          const file = EXAMINATION_FILES.get(key);
          return file === undefined ? [] : [<Row key={key} file={file} view={view} />];
        })}
      </ul>
    </section>
  );
}

/** Before the device: bladder, bowel, skin, infection, clot. */
function LookRow({ view }: { readonly view: View }) {
  const { move, over, busy } = useWhich();
  const { look } = whichFaultText;
  return (
    <li class="which-exam" data-testid="which-exam-look" data-results={view.looks.length}>
      <div class="which-exam-what">
        <h3>{look.title}</h3>
        <span class="sub num">{look.sub(saySpan(LOOK_min))}</span>
      </div>
      {!over.value && (
        <button
          type="button"
          class="button"
          aria-label={look.order}
          aria-busy={busy.value}
          data-testid="which-look"
          onClick={() => move({ kind: 'look' })}
        >
          {look.press}
        </button>
      )}
      <details class="which-exam-more">
        <summary>{words.more}</summary>
        <p>{look.says}</p>
      </details>
      {view.looks.length > 0 && (
        <div class="which-exam-shown" role="status">
          {view.looks.map(({ at_s, found }) => (
            <p key={at_s}>
              <span class="sub num">{sayCaseTime(at_s)}</span> <b>{sayFound(found)}</b>
            </p>
          ))}
        </div>
      )}
    </li>
  );
}

function Row({ file, view }: { readonly file: Examination; readonly view: View }) {
  const { move, over, busy } = useWhich();
  const { key, title, minutes, answer_after_minutes, burden } = file;
  const results = view.results.filter(({ examination }) => examination === key);
  const pending = view.pending.filter(({ examination }) => examination === key);
  return (
    <li class="which-exam" data-testid={`which-exam-${key}`} data-results={results.length}>
      <div class="which-exam-what">
        <h3>{title}</h3>
        <span class="sub num">{sayCost(minutes, answer_after_minutes, burden)}</span>
      </div>
      {!over.value && (
        <button
          type="button"
          class="button"
          aria-label={words.orderIt(title)}
          aria-busy={busy.value}
          data-testid={`which-order-${key}`}
          onClick={() => move({ kind: 'order', examination: key })}
        >
          {words.order}
        </button>
      )}
      <details class="which-exam-more">
        <summary>{words.more}</summary>
        <p>
          {file.says} {file.says_of_misses} {words.risk(file.risk)}
        </p>
      </details>
      {(results.length > 0 || pending.length > 0) && (
        <div class="which-exam-shown" role="status">
          {results.map((shown) => (
            <Result key={shown.at_s} shown={shown} />
          ))}
          {pending.map(({ answer_s }) => (
            <p key={answer_s} class="sub num">
              {words.pending(sayCaseTime(answer_s))}
            </p>
          ))}
        </div>
      )}
    </li>
  );
}

function Result({ shown }: { readonly shown: Shown }) {
  const numbers = sayNumbers(shown);
  const { prescription, log } = shown;
  return (
    <p data-testid="which-result">
      <span class="sub num">{sayCaseTime(shown.at_s)}</span> <b>{saySigns(shown)}</b>
      {numbers !== '' && <span class="num which-numbers">{numbers}</span>}
      {prescription !== undefined && (
        <span class="num which-numbers">
          {prescription.mode.kind === 'stopped'
            ? words.stopped
            : words.programmed(sayMode(prescription.mode), sayDose(prescription.concentration_mcg_mL))}
        </span>
      )}
      {log !== undefined && (
        <span class="num which-numbers">
          {words.events}:{' '}
          {log.length === 0
            ? words.noEvents
            : log.map(({ at_s, kind }) => `${sayCaseTime(at_s)} ${words.event[kind]}`).join('; ')}
        </span>
      )}
    </p>
  );
}
