import { useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, LineKey, Segmented } from '../../parts/index.ts';
import { chartText } from '../../strings/en/debrief/chart.ts';
import { LAYERS, useDebrief } from '../state.ts';
import { placeIn, SPANS } from '../window.ts';
import { ticksOf } from './axis.ts';
import { Cursor } from './cursor.tsx';
import { DeedLane, WrongLane } from './lanes.tsx';
import { Marks } from './marks.tsx';
import { MomentTable } from './moment.tsx';
import { Player } from './player.tsx';
import type { Scene } from './scene.ts';
import { StartNote } from './start-note.tsx';
import { chainStrips, countStrips, HAS_MORE_THAN, readStrips } from './strip-list.ts';
import { StripRow } from './strip-row.tsx';
import { ChartTable } from './table.tsx';

/** The drawing library comes with the first strips. */
const plots = import('./plots.ts');

/** What the learner saw above what was happening, on one time axis with one cursor. */
export function ChartPanel() {
  const { layer, span, choosesSpan } = useDebrief();
  const table = useSignal(false);
  const playing = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const scene = useScene();
  return (
    <section class="panel deb-chart" aria-labelledby="deb-chart-title" data-testid="debrief-chart">
      <header class="panel-head">
        <h2 id="deb-chart-title">{chartText.title}</h2>
        <span class="grow" />
        <Segmented
          name="debrief-layer"
          label={chartText.layers.label}
          labelHidden
          options={LAYERS}
          say={(option) => chartText.layers.names[option]}
          value={layer.value}
          onChange={(next) => {
            layer.value = next;
          }}
        />
        <button
          ref={button}
          type="button"
          class="button button-icon"
          aria-label={chartText.table.button}
          title={chartText.table.button}
          aria-expanded={table.value}
          aria-controls="deb-table"
          data-testid="debrief-table-button"
          onClick={() => {
            table.value = !table.value;
          }}
        >
          <Icon name="table" small />
        </button>
      </header>
      <div class="panel-body">
        <div class="deb-tools">
          <Player playing={playing} />
          {choosesSpan && (
            <Segmented
              name="debrief-span"
              label={chartText.spans.label}
              labelHidden
              options={SPANS}
              say={(option) => chartText.spans.names[option]}
              value={span.value}
              onChange={(next) => {
                span.value = next;
              }}
            />
          )}
        </div>
        <StartNote />
        <Strips
          scene={scene}
          onMove={() => {
            playing.value = false;
          }}
        />
        <Legend />
        <MomentTable />
      </div>
      <div id="deb-table" class="table-place">
        {table.value && (
          <ChartTable
            scene={scene}
            onClose={() => {
              table.value = false;
              button.current?.focus();
            }}
          />
        )}
      </div>
    </section>
  );
}

function useScene() {
  const { debrief, window, chain, layer, branches } = useDebrief();
  return useComputed(
    (): Scene => ({
      window: window.value,
      handover_s: debrief.handover_s,
      chain: chain.value,
      other: branches.shown.value?.other.impossible === true ? undefined : branches.shown.value?.other,
      readings: debrief.play.readings,
      showsTruth: layer.value !== 'saw',
    }),
  );
}

interface StripsProps {
  readonly scene: ReturnType<typeof useScene>;
  readonly onMove: () => void;
}

function Strips({ scene, onMove }: StripsProps) {
  const { layer, debrief, window } = useDebrief();
  const { readings } = debrief.play;
  const root = useRef<HTMLDivElement>(null);
  const width = useSignal(0);
  const all = useSignal(false);
  const saw = layer.value === 'chain' ? [] : readStrips(readings, all.value || layer.value === 'saw');
  const chain = chainStrips(layer.value);
  const many = countStrips(readings);
  useEffect(() => {
    let close: (() => void) | undefined;
    let gone = false;
    plots.then(({ openPlots }) => {
      if (!gone && root.current !== null) close = openPlots(root.current, [...saw, ...chain], scene, width);
    });
    return () => {
      gone = true;
      close?.();
    };
  }, [layer.value, all.value, scene]);
  return (
    <div class="deb-strips" ref={root} data-layer={layer.value} data-testid="debrief-strips">
      {layer.value !== 'chain' && (
        <div class="deb-half is-saw">
          <Half title={chartText.saw}>
            {layer.value === 'both' && many > HAS_MORE_THAN && (
              <button
                type="button"
                class="button button-quiet deb-more"
                aria-expanded={all.value}
                data-testid="debrief-all-readings"
                onClick={() => {
                  all.value = !all.value;
                }}
              >
                {all.value ? chartText.readings.few : chartText.readings.all(many)}
              </button>
            )}
          </Half>
          {saw.map((strip, i) => (
            <StripRow key={strip.id} strip={strip} scene={scene} named={i === 0} />
          ))}
          <DeedLane of="did" width={width} />
          <DeedLane of="thought" width={width} />
          <Marks half="saw" />
        </div>
      )}
      {layer.value !== 'saw' && (
        <div class="deb-half is-chain">
          <Half title={chartText.happened} />
          <WrongLane />
          {layer.value === 'chain' && <DeedLane of="did" width={width} />}
          {chain.map((strip) => (
            <StripRow key={strip.id} strip={strip} scene={scene} named={false} />
          ))}
          <Marks half="chain" />
        </div>
      )}
      <div class="deb-axis num" aria-hidden="true">
        <div class="time-ticks">
          {ticksOf(window.value, debrief.handover_s).map(({ at_s, says }) => (
            <span
              key={at_s}
              data-edge={edgeOf(placeIn(window.value, at_s))}
              style={{ '--place': placeIn(window.value, at_s) }}
            >
              {says}
            </span>
          ))}
        </div>
      </div>
      <Cursor onMove={onMove} />
    </div>
  );
}

/** Labels at the edges stay inside. */
const EDGE = 0.04;
const edgeOf = (place: number) => (place < EDGE ? 'start' : place > 1 - EDGE ? 'end' : 'none');

function Half(props: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="deb-half-head">
      <h3>{props.title}</h3>
      {props.children}
    </div>
  );
}

function Legend() {
  const { branches, layer } = useDebrief();
  const { legend } = chartText;
  return (
    <p class="legend">
      {layer.value !== 'chain' && (
        <span class="line-key">
          <svg class="swatch swatch-small deb-key-reading" viewBox="0 0 14 10" aria-hidden="true">
            <circle cx="7" cy="5" r="3.500" />
          </svg>
          {legend.reading}
        </span>
      )}
      {layer.value !== 'saw' && (
        <>
          <LineKey kind="programmed">{legend.programmed}</LineKey>
          <LineKey kind="delivered">{legend.delivered}</LineKey>
        </>
      )}
      {branches.shown.value?.other.impossible === false && (
        <span class="line-key">
          <svg class="swatch deb-key-other" viewBox="0 0 22 10" aria-hidden="true">
            <path d="M0 5H22" />
          </svg>
          {legend.other}
        </span>
      )}
    </p>
  );
}
