import { useComputed, useSignalEffect } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { monitorText as words } from '../../strings/en/rehearse/monitor.ts';
import { useSession } from '../session/index.ts';
import { change, settings } from '../settings.ts';
import { RunIcon } from '../words/index.ts';
import { AlarmLine, Caption } from './alarm.tsx';
import { Cell } from './cell.tsx';
import { GlassClock } from './clock.tsx';
import { Row } from './row.tsx';
import { ring } from './sound.ts';
import { Spoken } from './spoken.tsx';
import { alarmsOf, readingsSignal } from './values.ts';

const AGAIN_ms = 10_000;
const CHILD_YEARS = 18;

/** The glass: what is attached moves, what was measured has its time, and what nobody took stays dark. */
export function Monitor() {
  const session = useSession();
  const readings = useMemo(() => readingsSignal(session.calm), [session]);
  const { age_years } = session.play.peek().scenario.case.patient;
  const sweeps = useComputed(() => session.speed.value === 1);
  const worst = useComputed(() => alarmsOf(readings.value)[0]?.level ?? 'none');
  const rang = useRef({ what: '', at: 0 });
  useSignalEffect(() => {
    const first = alarmsOf(readings.value)[0];
    if (first === undefined || first.level === 'none' || !settings.value.sound) return;
    if (session.speed.value === 0) return;
    const what = `${first.output} ${first.level}`;
    if (rang.current.what === what && Date.now() - rang.current.at < AGAIN_ms) return;
    rang.current = { what, at: Date.now() };
    ring(first.level);
  });
  const { sound } = settings.value;
  const { adult, child } = words;
  return (
    <section class="glass" aria-label={words.label} data-testid="monitor" data-level={worst}>
      <div class="glass-head">
        <GlassClock />
        <span class="glass-patient">{age_years < CHILD_YEARS ? child(age_years) : adult(age_years)}</span>
        <span class="grow" />
        <AlarmLine readings={readings} />
        <button
          type="button"
          class="glass-sound"
          aria-pressed={sound}
          aria-label={sound ? words.sound.on : words.sound.off}
          title={sound ? words.sound.on : words.sound.off}
          data-testid="sound"
          onClick={() => change({ sound: !sound })}
        >
          <RunIcon name={sound ? 'sound' : 'mute'} small />
        </button>
      </div>
      <Row output="heart_rate" wave="heart_rate" readings={readings} sweeps={sweeps} />
      <Row output="spo2" wave="spo2" readings={readings} sweeps={sweeps} />
      <Row output="breathing_rate" wave="breathing_rate" readings={readings} sweeps={sweeps} />
      <div class="glass-cells">
        <Cell output="systolic" readings={readings} />
        <Cell output="temperature_core" readings={readings} />
        <Cell output="gcs" readings={readings} />
      </div>
      <Caption readings={readings} />
      <Spoken readings={readings} />
    </section>
  );
}
