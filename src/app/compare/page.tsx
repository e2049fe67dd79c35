import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { UNCHANGED } from '../../model/index.ts';
import { openEngine } from '../engine/index.ts';
import { modelChange } from '../model-change/index.ts';
import { ProblemBanner } from '../parts/index.ts';
import { noteInAddress } from '../shell/index.ts';
import { text } from '../strings/index.ts';
import { ChainRail } from './chain-rail.tsx';
import { PageContext } from './context.ts';
import { Later } from './later.tsx';
import { writeLink } from './link.ts';
import { News } from './news.tsx';
import { OralPanel } from './oral-panel.tsx';
import { PatientPanel } from './patient-panel.tsx';
import { PumpPanel } from './pump-panel.tsx';
import { openReadings } from './readings.ts';
import { RefusedLink } from './refused-link.tsx';
import { type Asked, openCompare } from './state.ts';
import { StripsPanel } from './strips-panel.tsx';

export function ComparePage({ query }: { readonly query: string }) {
  const page = useMemo(() => {
    const compare = openCompare((show) => openEngine<Asked>(show), query);
    return { compare, readings: openReadings(compare) };
  }, []);
  const { compare } = page;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => compare.close, [compare]);
  useEffect(() => compare.follow(query), [compare, query]);
  useSignalEffect(() => {
    const { value: settings } = compare.settings;
    const link = writeLink(settings, modelChange.value);
    if (compare.refusedLink.value !== undefined) return;
    noteInAddress('compare', link, writeLink(settings, UNCHANGED));
  });

  return (
    <PageContext.Provider value={page}>
      <ChainRail />
      <main id="main" tabIndex={-1} class="page">
        <h1 ref={heading} tabIndex={-1} class="only-spoken">
          {text.compare.heading}
        </h1>
        <ProblemBanner
          problems={compare.problems.value}
          onDismiss={() => {
            compare.dismiss();
            heading.current?.focus();
          }}
        >
          <RefusedLink />
        </ProblemBanner>
        <div class="compare">
          <section class="controls" aria-label={text.compare.controls}>
            <PatientPanel />
            <OralPanel />
            <PumpPanel />
          </section>
          <div class="compare-middle">
            <Later
              load={() => import('../ratios/index.ts').then((panel) => panel.RatiosPanel)}
              room="ratios"
            />
            <StripsPanel />
          </div>
          <Later load={() => import('../spine/index.ts').then((panel) => panel.SpinePanel)} room="spine" />
        </div>
        <Later load={() => import('./break-room.tsx').then((panel) => panel.BreakRoom)} room="break" low />
        <Later
          load={() => import('../by-dose/index.ts').then((panel) => panel.ByDosePanel)}
          room="by-dose"
          low
        />
        <Later load={() => import('./candidacy.tsx').then((panel) => panel.Candidacy)} room="selection" low />
        <News />
      </main>
    </PageContext.Provider>
  );
}
