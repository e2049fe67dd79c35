import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { LEARNER_ROLES, scenarios } from '../../../rehearsal/index.ts';
import { Segmented } from '../../parts/index.ts';
import { shelfText as words } from '../../strings/en/rehearse/shelf.ts';
import { LazyProgress } from '../lazy.tsx';
import { change, settings } from '../settings.ts';
import { DONE, OPEN, remove, type Stored, storedRuns } from '../store/index.ts';
import { nextOf } from './best.ts';
import { BrokenRun } from './broken.tsx';
import { Card } from './card.tsx';
import { moveAmongCards, useCardNumbers } from './card-keys.ts';
import { DoneRuns } from './done.tsx';
import { ModeChoice } from './mode.tsx';
import { NextUp } from './next.tsx';
import { OpenFile } from './open-file.tsx';
import { OpenRun } from './open-run.tsx';
import { progressNow } from './progress.ts';

const AUDIENCES = ['all', ...LEARNER_ROLES] as const;

/** Where a learner begins: what waits to be gone on with, one thing to start with, and all there is. */
export function Shelf() {
  const open = useSignal(storedRuns(OPEN));
  const done = useSignal(storedRuns(DONE));
  const progress = useMemo(progressNow, []);
  const all = scenarios();
  const { audience } = settings.value;
  const shown = all.filter(({ roles }) => audience === 'all' || roles.includes(audience));
  const next = nextOf(all, progress, audience);
  const running = open.value.filter((stored) => stored.kind === 'run');
  const broken = [...open.value, ...done.value].filter((stored) => stored.kind === 'broken');
  const cards = useRef<HTMLUListElement>(null);
  useCardNumbers(cards);
  const reread = () => {
    open.value = storedRuns(OPEN);
    done.value = storedRuns(DONE);
  };
  const drop = ({ key }: Stored) => {
    remove(key);
    reread();
  };

  return (
    <main id="main" tabIndex={-1} class="page shelf" data-testid="shelf">
      <header class="shelf-head">
        <div class="shelf-title">
          <h1>{words.heading}</h1>
          <p>{words.says}</p>
        </div>
        <ModeChoice />
      </header>
      {broken.map((stored) => (
        <BrokenRun key={stored.key} stored={stored} onDrop={() => drop(stored)} />
      ))}
      {running.map((stored) => (
        <OpenRun key={stored.key} run={stored.run} onDrop={() => drop(stored)} />
      ))}
      {next !== undefined && (
        <NextUp scenario={next} first={progress.attempts.length === 0} open={running.length > 0} />
      )}
      <section class="shelf-all" aria-labelledby="shelf-scenarios">
        <div class="shelf-bar">
          <h2 id="shelf-scenarios">
            {words.scenarios} <span class="sub num">{words.shown(shown.length, all.length)}</span>
          </h2>
          <p class="sub shelf-keys">{words.byKeys}</p>
          <span class="grow" />
          <Segmented
            name="audience"
            label={words.audience}
            labelHidden
            options={AUDIENCES}
            say={(each) => (each === 'all' ? words.everybody : words.roles[each])}
            value={audience}
            onChange={(each) => change({ audience: each })}
          />
        </div>
        <ul ref={cards} class="shelf-cards" onKeyDown={moveAmongCards}>
          {shown.map((scenario) => (
            <Card key={scenario.key} scenario={scenario} progress={progress} />
          ))}
        </ul>
      </section>
      <div class="shelf-below">
        <LazyProgress />
        <div class="shelf-kept">
          <DoneRuns stored={done.value} />
          <OpenFile onOpened={reread} />
        </div>
      </div>
    </main>
  );
}
