import { useComputed } from '@preact/signals';
import { useMemo, useRef, useState } from 'preact/hooks';
import { sayCursor } from '../compare/clock.ts';
import { usePage } from '../compare/context.ts';
import { Icon, Swatch } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { Figure } from './figure.tsx';
import { spineFinding } from './finding.ts';
import { Follows } from './follows.tsx';
import { Labels } from './labels.tsx';
import { SpineLegend } from './legend.tsx';
import { LevelTable } from './level-table.tsx';
import { openSpine } from './reading.ts';
import { TipChoice, TipRing } from './tip.tsx';

/** Baclofen along the spine at the cursor, both routes, and what follows in brain, arms and legs. */
export function SpinePanel() {
  const page = usePage();
  const spine = useMemo(() => openSpine(page), [page]);
  const [table, setTable] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const when = useComputed(() => sayCursor(page.compare.at_s.value));
  const words = text.spine;
  const { oral, pump } = spine.of;
  const finding = useComputed(() => spineFinding(oral.levels.value, pump.levels.value, spine.tip.value));

  function closeTable() {
    setTable(false);
    button.current?.focus();
  }

  return (
    <section class="panel spine-panel" data-testid="spine">
      <header class="panel-head">
        <div class="grow">
          <h2>{words.title}</h2>
          <p class="sub num">{when}</p>
        </div>
        <button
          ref={button}
          type="button"
          class="button"
          aria-expanded={table}
          aria-controls="spine-table"
          data-testid="spine-table-button"
          onClick={() => setTable(!table)}
        >
          <Icon name="table" small />
          {words.table.button}
        </button>
      </header>
      <div class="spine-body">
        <p class="spine-finding" data-testid="spine-finding">
          {finding}
        </p>
        <div class="spine-heads" aria-hidden="true">
          <span class="is-oral">
            {words.routes.oral}
            <Swatch route="oral" small />
          </span>
          <span class="unit">{words.unit}</span>
          <span class="is-pump">
            <Swatch route="pump" small />
            {words.routes.pump}
          </span>
        </div>
        <div class="spine-stage">
          <div class="spine-space">
            <div class="spine-figures" role="img" aria-label={finding}>
              <Figure route="oral" spine={spine} />
              <Figure route="pump" spine={spine} />
            </div>
            <Follows route="oral" reading={oral} />
            <div class="spine-labels" aria-hidden="true">
              <Labels spine={spine} />
            </div>
            <div class="spine-grip">
              <TipRing spine={spine} />
            </div>
            <Follows route="pump" reading={pump} />
          </div>
        </div>
        <div class="spine-foot">
          <SpineLegend />
          <TipChoice spine={spine} />
          <p class="cite">
            {words.notes.measures} {words.notes.model}
          </p>
        </div>
      </div>
      <div id="spine-table" class="table-place">
        {table && <LevelTable spine={spine} onClose={closeTable} />}
      </div>
    </section>
  );
}
