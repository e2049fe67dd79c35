import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { sayCaseTime } from '../../case/index.ts';
import { sayDose } from '../numbers/index.ts';
import { breakText } from '../strings/en/break/break.ts';
import { LinkTable } from './chain/link-table.tsx';
import { Picture } from './chain/picture.tsx';
import type { Way } from './chain/way.ts';
import { type Choice, choosePlace } from './choice.ts';
import { useBreak } from './host.ts';
import { intoView } from './into-view.ts';
import { faultsAt } from './library.ts';
import { type Once, useReading } from './reading.ts';
import { sayDrug } from './say-amount.ts';

const words = breakText.panel;

/** Where the drug goes at the cursor: a sentence, a picture whose places can be chosen, and the same in a table. */
export function SystemPanel({ choice }: { readonly choice: Choice }) {
  const host = useBreak();
  const { value: reading } = useReading();
  const { pump } = host.document.value.device;
  const sentence = useRef<HTMLParagraphElement>(null);
  const { value: broke } = choice.broke;
  useEffect(() => {
    if (broke > 0) intoView(sentence.current);
  }, [broke]);
  return (
    <section class="panel break-system" aria-labelledby="break-system-title" data-testid="break-system">
      <header class="panel-head">
        <h2 id="break-system-title">{words.title}</h2>
        <span class="sub num">{words.sub(sayCaseTime(host.now_s.value))}</span>
        <span class="grow" />
        <span class="sub">{words.bars.unit}</span>
      </header>
      {reading && (
        <div class="panel-body break-system-body">
          <p ref={sentence} class="way-sentence" data-testid="way-sentence">
            {reading.sentence}
          </p>
          {reading.hidden && (
            <p class="plan" data-testid="way-hidden">
              {words.hidden}
            </p>
          )}
          <Spoken />
          <Bars way={reading.way} once={reading.once} />
          <Picture
            links={reading.links}
            way={reading.way}
            device={reading.device}
            pump={pump}
            sentence={reading.sentence}
            chosen={choice.place.value}
            onChoose={(place) => choosePlace(choice, place)}
          />
          <Hint choice={choice} />
          <LinkTable links={reading.links} device={reading.device} />
        </div>
      )}
    </section>
  );
}

/** Below the picture: what to do with it, then the way to the list. */
function Hint({ choice }: { readonly choice: Choice }) {
  const { value: place } = choice.place;
  if (place === undefined) return <p class="plan">{words.hint}</p>;
  return (
    <button
      type="button"
      class="button button-quiet system-hint"
      data-testid="to-list"
      onClick={() => choice.listAsked.value++}
    >
      {words.listed(faultsAt(place).length, words.places[place])}
    </button>
  );
}

const QUIET_ms = 500;

/** Said aloud once after the chain was broken or mended, and not with every step of the cursor. */
function Spoken() {
  const { document } = useBreak();
  const reading = useReading();
  const said = useSignal('');
  useSignalEffect(() => {
    if (document.value.log.length === 0 && said.peek() === '') return;
    const timer = setTimeout(() => {
      said.value = reading.peek()?.sentence ?? '';
    }, QUIET_ms);
    return () => clearTimeout(timer);
  });
  return (
    <p class="only-spoken" role="status">
      {said}
    </p>
  );
}

/** The four numbers side by side. */
function Bars({ way, once }: { readonly way: Way; readonly once: readonly Once[] }) {
  const { bars } = words;
  const list = [
    ['ordered', way.ordered],
    ['programmed', way.programmed],
    ['delivered', way.delivered],
    ['pocket', way.connector + way.reservoir],
    ['tissue', way.beside + way.tip],
  ] as const;
  return (
    <dl class="way-numbers">
      {once.map(({ into, at_s, mcg }) => (
        <div key={`${into}-${at_s}`} class="is-once">
          <dt>{into === 'spinal' ? words.once(sayCaseTime(at_s)) : words.onceBeside(sayCaseTime(at_s))}</dt>
          <dd class="num" data-testid="way-once" data-value={mcg}>
            {sayDrug(mcg)}
          </dd>
        </div>
      ))}
      {list.map(([name, mcg_day]) => (
        <div key={name} class={`is-${name}`}>
          <dt>{bars[name]}</dt>
          <dd class="num" data-testid={`way-${name}`} data-value={mcg_day}>
            {sayDose(mcg_day)}
            <span class="only-spoken"> {bars.unit}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
