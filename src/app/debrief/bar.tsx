import { useRef } from 'preact/hooks';
import { handOut, Icon } from '../parts/index.ts';
import { debriefText as words } from '../strings/en/debrief/debrief.ts';
import { jsonRecord, textRecord } from './record.ts';
import { useDebrief } from './state.ts';
import type { Answers } from './think/answers.ts';

/** A sheet that comes out of a box. */
function PrintIcon() {
  return (
    <svg class="icon icon-small" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M7 9V3.500h10V9M7 17H4V9.500h16V17h-3M7 14h10v6.500H7z" />
    </svg>
  );
}

/** Goes on after a colon. */
function small(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

interface BarProps {
  readonly answers: Answers;
  readonly onAgain: () => void;
}

/** What it was, in one sentence, and what can be done with the run. */
export function Bar({ answers, onAgain }: BarProps) {
  const shared = useDebrief();
  const { scenario, debrief, run } = shared;
  const menu = useRef<HTMLDetailsElement>(null);
  const name = `itb-${scenario.key}-${run.id}`.replace(/[^A-Za-z0-9_-]/g, '-');

  function save(kind: 'json' | 'txt') {
    const given = answers.all.peek();
    if (kind === 'json')
      handOut(`${name}.json`, 'application/json', jsonRecord(shared, given, new Date().toISOString()));
    else handOut(`${name}.txt`, 'text/plain', textRecord(shared, given));
    menu.current?.removeAttribute('open');
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || menu.current?.open !== true) return;
    event.preventDefault();
    menu.current.removeAttribute('open');
    menu.current.querySelector('summary')?.focus();
  }
  return (
    <header class="deb-top">
      <div class="deb-top-title">
        <p class="sub num">{words.eyebrow(scenario.number)}</p>
        <h1 tabIndex={-1}>{`${scenario.shelf.title}: ${small(scenario.debrief.title)}`}</h1>
      </div>
      <p class="deb-wrong" data-testid="debrief-wrong">
        {debrief.play.truth.variant.says}
      </p>
      <div class="deb-buttons deb-no-print">
        <button type="button" class="button" data-testid="debrief-print" onClick={() => print()}>
          <PrintIcon />
          {words.print}
        </button>
        <details class="deb-export" ref={menu} onKeyDown={onKeyDown}>
          <summary class="button" data-testid="debrief-export">
            <Icon name="save" small />
            {words.export}
          </summary>
          <div class="deb-menu">
            <button
              type="button"
              class="button button-quiet"
              data-testid="export-json"
              onClick={() => save('json')}
            >
              {words.exportRun}
            </button>
            <button
              type="button"
              class="button button-quiet"
              data-testid="export-text"
              onClick={() => save('txt')}
            >
              {words.exportText}
            </button>
          </div>
        </details>
        <span class="deb-again">
          <button type="button" class="button button-main" data-testid="debrief-again" onClick={onAgain}>
            <Icon name="redo" small />
            {words.again}
          </button>
          <span class="sub">{scenario.variants.length > 1 ? words.againDiffers : words.againHint}</span>
        </span>
      </div>
    </header>
  );
}
