import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BreakRoom } from './break/index.ts';
import { DayPanel } from './day/index.ts';
import { DoseResponsePanel, NeedPanel } from './long/index.ts';
import { NextPanel } from './next/index.ts';
import { Rested } from './rested.tsx';
import { RunsPanel } from './runs/index.ts';
import { SchedulePanel } from './schedule/index.ts';
import { ScreeningPanel } from './screening/index.ts';
import { TimelinePanel } from './timeline/index.ts';
import { UpkeepPanel } from './upkeep/index.ts';

type Place = 'schedule' | 'middle' | 'right' | 'next' | 'day' | 'upkeep' | 'below';

const PANELS: Readonly<Record<Place, ComponentType>> = {
  schedule: SchedulePanel,
  middle: Middle,
  right: Right,
  next: Next,
  day: DayPanel,
  upkeep: Upkeep,
  below: Below,
};

/** The frames after an edit belong to the curves and to the row that is edited. */
const SOON_ms = 80;
const LATER_ms = 200;

type Layout = 'wide' | 'middle' | 'narrow';

/** What is read first on a screen is also first for keys and for a screen reader. */
const ORDER: Readonly<Record<Layout, readonly Place[]>> = {
  wide: ['schedule', 'middle', 'right', 'below'],
  middle: ['next', 'day', 'upkeep', 'middle', 'schedule', 'below'],
  narrow: ['next', 'middle', 'schedule', 'day', 'upkeep', 'below'],
};

export function Panels() {
  const layout = useLayout();
  return (
    <div class={`titrate-grid is-${layout}`}>
      {ORDER[layout].map((place) => {
        const Panel = PANELS[place];
        return (
          <div key={place} class={`titrate-${place}`}>
            <Panel />
          </div>
        );
      })}
    </div>
  );
}

function Middle() {
  return (
    <>
      <TimelinePanel />
      <Rested after_ms={LATER_ms}>
        <NeedPanel />
      </Rested>
    </>
  );
}

function Right() {
  return (
    <>
      <Next />
      <DayPanel />
      <Upkeep />
    </>
  );
}

function Next() {
  return (
    <Rested after_ms={SOON_ms}>
      <NextPanel />
    </Rested>
  );
}

function Upkeep() {
  return (
    <Rested after_ms={SOON_ms}>
      <UpkeepPanel />
    </Rested>
  );
}

function Below() {
  return (
    <Rested after_ms={LATER_ms}>
      <BreakRoom />
      <ScreeningPanel />
      <DoseResponsePanel />
      <RunsPanel />
    </Rested>
  );
}

const QUERIES: readonly (readonly [Layout, string])[] = [
  ['wide', '(min-width: 73.8125rem)'],
  ['narrow', '(max-width: 40rem)'],
];

function layoutNow(): Layout {
  return QUERIES.find(([, query]) => matchMedia(query).matches)?.[0] ?? 'middle';
}

function useLayout(): Layout {
  const [layout, setLayout] = useState(layoutNow);
  useEffect(() => {
    const change = () => setLayout(layoutNow());
    const lists = QUERIES.map(([, query]) => matchMedia(query));
    for (const list of lists) list.addEventListener('change', change);
    return () => {
      for (const list of lists) list.removeEventListener('change', change);
    };
  }, []);
  return layout;
}
