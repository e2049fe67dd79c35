import type { Alarm } from '../delivery/index.ts';
import type { Draw } from './draw.ts';
import { type Complaint, HISTORY_LINES, type HistoryLine } from './file.ts';
import type { Diagnosis } from './mechanism.ts';
import type { Scene } from './scene.ts';
import { RULES } from './shipped.ts';

/** What somebody at the bedside can know before any examination. */
export interface Story {
  readonly patient: string;
  readonly complaints: readonly Complaint[];
  /** s since the first complaint; absent when there is none, and nobody can say when it began. */
  readonly since_s: number | undefined;
  readonly last_visit_s: number;
  /** Tones of an alarm that somebody at home has heard. */
  readonly alarm_tones: 1 | 2 | undefined;
  readonly history: readonly HistoryLine[];
}

interface Known {
  readonly scene: Scene;
  readonly truth: Diagnosis;
  readonly complaints: readonly Complaint[];
  readonly felt_s: number | undefined;
  readonly seen_s: number;
  readonly alarm: Alarm | undefined;
}

export function storyOf(draw: Draw, known: Known): Story {
  const { scene, truth, complaints, felt_s, seen_s, alarm } = known;
  // A complaint that is older than the visit has crept up: nobody can name the hour.
  const crept = felt_s === undefined || truth.mechanism === 'tolerance';
  return {
    patient: scene.patient,
    complaints,
    since_s: crept ? undefined : Math.max(0, seen_s - felt_s),
    last_visit_s: scene.visit_s,
    alarm_tones: alarm?.tones,
    history: HISTORY_LINES.filter((line) => {
      const byChance = draw.chance(RULES.scene.chance_history);
      return byChance || RULES.history[line].mechanisms.includes(truth.mechanism);
    }),
  };
}
