import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { wayAt } from './dose-response.ts';
import { ResponsePlots } from './response-plots.tsx';
import { ResponseTable } from './response-table.tsx';
import { useResponses } from './use-responses.ts';

/** This patient's answer to every dose as things stand today, with today's dose marked. */
export function DoseResponsePanel() {
  const { plan, today_s } = useTitrate();
  const [table, setTable] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const way = wayAt(plan.value, today_s.value);
  const { responses, problems, settling } = useResponses(way);
  const words = titrateText.long.response;
  return (
    <section
      class="panel long-panel"
      data-testid="dose-response"
      data-state={settling ? 'settling' : 'settled'}
    >
      <header class="panel-head">
        <h2>{words.title}</h2>
        <span class="sub">{words.sub[way]}</span>
        <span class="grow" />
        <button
          ref={button}
          type="button"
          class="button"
          aria-expanded={table}
          aria-controls="response-table"
          onClick={() => setTable(!table)}
        >
          <Icon name="table" small />
          {titrateText.long.need.table}
        </button>
      </header>
      <div class="panel-body">
        {problems[0] !== undefined && (
          <p class="caution-line" role="status">
            {problems[0].message} {problems[0].mend}
          </p>
        )}
        <ResponsePlots way={way} responses={responses} />
        <p class="cite">{words.about[way]}</p>
      </div>
      <div id="response-table" class="table-place">
        {table && responses.length > 0 && (
          <ResponseTable
            way={way}
            responses={responses}
            onClose={() => {
              setTable(false);
              button.current?.focus();
            }}
          />
        )}
      </div>
    </section>
  );
}
