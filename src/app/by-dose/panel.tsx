import { useComputed } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import { usePage } from '../compare/context.ts';
import { Icon } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { oralRuleOf } from './oral-rule.ts';
import { Sides } from './sides.tsx';
import { useSweep } from './sweep.ts';
import { Tone } from './tone.tsx';
import { Values } from './values.tsx';

/** Side effects and leg tone as either dose moves, for the patient of the page. */
export function ByDosePanel() {
  const { compare } = usePage();
  const sweep = useSweep(compare);
  const rule = useComputed(() => oralRuleOf(compare.settings.value)).value;
  const button = useRef<HTMLButtonElement>(null);
  const [table, setTable] = useState(false);
  const words = text.byDose;
  const swept = sweep.curves.value;
  const curves = rule === 'child' && swept !== undefined ? { ...swept, oral: [] } : swept;
  const problems = sweep.problems.value;
  const state = problems.length > 0 ? 'failed' : sweep.fresh.value ? 'fresh' : 'updating';

  function closeTable() {
    setTable(false);
    button.current?.focus();
  }

  return (
    <section class="panel by-dose" data-testid="by-dose" data-state={state}>
      <header class="panel-head">
        <h2>{words.title}</h2>
        <span class="sub">{words.sub}</span>
        <span class="sub grow" data-testid="by-dose-state">
          {state === 'updating' && words.updating}
        </span>
        <button
          ref={button}
          type="button"
          class="button"
          aria-expanded={table}
          aria-controls="by-dose-values"
          data-testid="by-dose-table-button"
          onClick={() => setTable(!table)}
        >
          <Icon name="table" small />
          {words.table}
        </button>
      </header>
      {problems.length > 0 && (
        <p class="by-dose-failed" role="status">
          <Icon name="problem" small />
          {words.failed} {problems[0]?.message} {problems[0]?.mend}
        </p>
      )}
      <div class="by-dose-parts">
        <Sides curves={curves} rule={rule} />
        <Tone curves={curves} rule={rule} />
      </div>
      <div id="by-dose-values" class="table-place">
        {table && curves !== undefined && <Values curves={curves} onClose={closeTable} />}
      </div>
    </section>
  );
}
