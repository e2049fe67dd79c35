import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { READY_PATIENTS } from '../../case/index.ts';
import { openEngine } from '../engine/index.ts';
import { ProblemBanner } from '../parts/index.ts';
import { noteInAddress } from '../shell/index.ts';
import { text } from '../strings/index.ts';
import { ChainRail } from './chain-rail.tsx';
import { PageContext } from './context.ts';
import { writeLink } from './link.ts';
import { News } from './news.tsx';
import { OralPanel } from './oral-panel.tsx';
import { PatientPanel } from './patient-panel.tsx';
import { PumpPanel } from './pump-panel.tsx';
import { openReadings } from './readings.ts';
import { openCompare } from './state.ts';
import { StripsPanel } from './strips-panel.tsx';

const PATIENT = 'penn-1989';

export function ComparePage({ query }: { readonly query: string }) {
  const page = useMemo(() => {
    const patient = READY_PATIENTS.get(PATIENT);
    if (patient === undefined) throw new Error(`no patient ${PATIENT}`);
    const compare = openCompare(patient, openEngine, query);
    return { compare, readings: openReadings(compare) };
  }, []);
  const { compare } = page;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => compare.close, [compare]);
  useEffect(() => compare.follow(query), [compare, query]);
  useSignalEffect(() => {
    const link = writeLink(compare.settings.value);
    if (!compare.linkRefused.value) noteInAddress('compare', link);
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
          {...(compare.linkRefused.value ? { note: text.compare.link.kept } : {})}
          onDismiss={() => {
            compare.dismiss();
            heading.current?.focus();
          }}
        />
        <div class="compare">
          <section class="controls" aria-label={text.compare.controls}>
            <PatientPanel />
            <OralPanel />
            <PumpPanel />
          </section>
          <StripsPanel />
        </div>
        <News />
      </main>
    </PageContext.Provider>
  );
}
