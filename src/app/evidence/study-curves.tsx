import type { Study } from '../../evidence/show/index.ts';
import { Icon } from '../parts/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import { CurveChart } from './curve-chart.tsx';
import type { CurvesTold } from './curves-job.ts';
import { unitOf } from './unit-of.ts';

const words = evidenceText.curves;

interface StudyCurvesProps {
  readonly study: Study;
  readonly told: CurvesTold | undefined;
  readonly isChanged: boolean;
}

/** The model's own course over the study's protocol. */
export function StudyCurves({ study, told, isChanged }: StudyCurvesProps) {
  return (
    <section class="study-part" data-testid="study-curves" data-state={stateOf(told)}>
      <h3>{words.title}</h3>
      <p class="sub num" role="status">
        {sayProgress(told)}
      </p>
      {isChanged && (
        <p class="study-changed" data-testid="study-changed">
          <Icon name="caution" small />
          {words.changed}
        </p>
      )}
      {told?.kind === 'failed' && (
        <p class="evidence-unknown" role="alert">
          <Icon name="problem" small />
          {isChanged && `${words.stopped} `}
          {words.failed(told.said)}
        </p>
      )}
      {told?.kind === 'curves' && (
        <>
          {told.bands.length === 0 && <p>{words.none}</p>}
          <div class="curves">
            {told.bands.map((band) => (
              <CurveChart
                key={`${band.arm}/${band.step}/${band.of}/${band.per ?? ''}`}
                study={study}
                band={band}
                unit={unitOf(band)}
              />
            ))}
          </div>
          <p class="cite">{study.file.population.typical ? words.typical : words.band}</p>
        </>
      )}
    </section>
  );
}

function stateOf(told: CurvesTold | undefined): string {
  if (told?.kind !== 'curves') return told?.kind ?? 'waiting';
  return told.done ? 'done' : 'running';
}

function sayProgress(told: CurvesTold | undefined): string {
  if (told === undefined) return words.running(0);
  if (told.kind === 'failed') return '';
  return told.done ? words.done(told.patients) : words.running(told.patients);
}
