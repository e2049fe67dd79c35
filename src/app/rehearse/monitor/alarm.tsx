import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { MonitorValue } from '../../../rehearsal/index.ts';
import { monitorText as words } from '../../strings/en/rehearse/monitor.ts';
import { RunIcon } from '../words/index.ts';
import { alarmsOf, type Reading, sayAlarm } from './values.ts';

/** A level has a shape besides its colour: triangle for a warning, octagon for a crisis. */
export function Mark({ level }: { readonly level: MonitorValue['level'] }) {
  if (level === 'none') return null;
  return (
    <span class="vital-mark" data-level={level}>
      <RunIcon name={level === 'crisis' ? 'crisis' : 'caution'} small />
      <span class="only-spoken">{words.levels[level]}: </span>
    </span>
  );
}

interface AlarmProps {
  readonly readings: ReadonlySignal<readonly Reading[]>;
}

/** The gravest alarm in words, and how many more there are. */
export function AlarmLine({ readings }: AlarmProps) {
  const alarms = useComputed(() => alarmsOf(readings.value)).value;
  const [first, ...others] = alarms;
  if (first === undefined) return <span class="glass-calm">{words.calm}</span>;
  return (
    <span class="glass-alarm num" data-level={first.level} data-testid="monitor-alarm">
      <RunIcon name={first.level === 'crisis' ? 'crisis' : 'caution'} small />
      {sayAlarm(first)}
      {others.length > 0 && (
        <small title={others.map(sayAlarm).join('; ')}>{words.more(others.length)}</small>
      )}
    </span>
  );
}

/** What rings, whether or not it can be heard. */
export function Caption({ readings }: AlarmProps) {
  const said = useComputed(() => {
    const first = alarmsOf(readings.value)[0];
    if (first === undefined || first.level === 'none') return '';
    return words.caption[first.level](sayAlarm(first));
  });
  return (
    <p class="glass-caption num" data-testid="caption">
      {said}
    </p>
  );
}
