import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Upkeep, upkeepAt } from '../../../titration/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { Icon } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { Actions } from './actions.tsx';
import { Calendar } from './calendar.tsx';
import { Dates } from './dates.tsx';
import { Gauge } from './gauge.tsx';
import { sayLeft } from './marks.ts';
import { LastResidual, sayNow } from './residual.tsx';
import { sayDay } from './say.ts';
import { StatusChip } from './status.tsx';
import { UpkeepTables } from './tables.tsx';

const words = titrateText.upkeep;

/** What the pump holds today and until when, what was found at the last refill, and what may be done at a visit. */
export function UpkeepPanel() {
  const titrate = useTitrate();
  const upkeep = useComputed(() => upkeepAt(titrate.plan.value, titrate.today_s.value)).value;
  const button = useRef<HTMLButtonElement>(null);
  const [table, setTable] = useState(false);
  const pump = upkeep !== undefined;

  return (
    <section class="panel upkeep" data-testid="upkeep" data-pump={pump}>
      <header class="panel-head">
        <h2>{words.title}</h2>
        <span class="grow" />
        {pump && <StatusChip upkeep={upkeep} />}
      </header>
      {pump ? (
        <Body upkeep={upkeep}>
          <button
            ref={button}
            type="button"
            class="button button-icon"
            aria-label={words.table}
            title={words.table}
            aria-expanded={table}
            aria-controls="upkeep-tables"
            data-testid="upkeep-table-button"
            onClick={() => setTable(!table)}
          >
            <Icon name="table" small />
          </button>
        </Body>
      ) : (
        <NoPump />
      )}
      <div id="upkeep-tables" class="table-place">
        {table && pump && (
          <UpkeepTables
            upkeep={upkeep}
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

function NoPump() {
  return (
    <div class="panel-body" data-testid="upkeep-before">
      <p>{words.before.lead}</p>
      <p class="plan">{words.before.later}</p>
    </div>
  );
}

function Body({ upkeep, children }: { readonly upkeep: Upkeep; readonly children: ComponentChildren }) {
  const { ends_from_s, ends_by_s } = upkeep.battery;
  const alarm_days = sayNumber(upkeep.pump.replacement_alarm_days, 0);
  return (
    <div class="panel-body upkeep-body">
      <div class="upkeep-now">
        <Gauge upkeep={upkeep} />
        <Dates upkeep={upkeep} />
        <div class="upkeep-left">
          <p class="plan" data-testid="upkeep-left">
            {sayLeft(upkeep)}
          </p>
          {children}
        </div>
        <p class="plan upkeep-apart" data-testid="upkeep-expected">
          {sayNow(upkeep.reservoir)}
        </p>
      </div>
      <Calendar upkeep={upkeep} />
      <div class="upkeep-found">
        <LastResidual upkeep={upkeep} />
        <p class="plan">{words.battery(sayDay(ends_from_s), sayDay(ends_by_s), alarm_days)}</p>
      </div>
      <Actions upkeep={upkeep} />
    </div>
  );
}
