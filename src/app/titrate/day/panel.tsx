import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Segmented } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { DayContext, useDay } from './context.ts';
import { Dial } from './dial.tsx';
import { FeltLine } from './felt-line.tsx';
import { Goals } from './goals.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { OrderLine } from './order-line.tsx';
import { openReading } from './reading.ts';
import { Refused } from './refused.tsx';
import { openDay } from './state.ts';
import { Steps } from './steps.tsx';
import { Strip } from './strip.tsx';
import { Total } from './total.tsx';

/** The 24-hour pattern of the order that holds today: dial or steps, when it is felt, and the goals of the day. */
export function DayPanel() {
  const titrate = useTitrate();
  const day = useMemo(() => openDay(titrate), [titrate]);
  return (
    <DayContext.Provider value={day}>
      <Panel />
    </DayContext.Provider>
  );
}

function Panel() {
  const day = useDay();
  const reading = useMemo(() => openReading(day), [day]);
  // The panel itself is drawn anew when there is a pump or none any more, not when the pattern changes.
  const isThere = useComputed(() => day.edited.value !== undefined).value;
  const words = titrateText.day;
  return (
    <section
      class="panel day-panel"
      aria-labelledby="day-title"
      data-testid="day"
      data-state={reading.settling.value ? 'settling' : 'settled'}
    >
      <div class="panel-head day-head">
        <h2 id="day-title">{words.title}</h2>
        {isThere && (
          <Segmented
            name="day-view"
            label={words.view}
            labelHidden
            options={['dial', 'steps']}
            say={(view) => words.views[view]}
            value={day.view.value}
            onChange={(view) => {
              day.view.value = view;
            }}
          />
        )}
      </div>
      <div class="panel-body day-body">
        {!isThere && <p class="sub">{words.noPump}</p>}
        {isThere && (
          <>
            <OrderLine />
            <ModeChoice />
            {day.view.value === 'dial' ? <Dial reading={reading} /> : <Steps reading={reading} />}
            <Refused />
            <Total />
            <Strip reading={reading} />
            <FeltLine reading={reading} />
            <Goals reading={reading} />
          </>
        )}
      </div>
    </section>
  );
}
