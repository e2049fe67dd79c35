import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Case } from '../../case/index.ts';
import type { Checked, Problem } from '../../problem/index.ts';
import type { Answer, Engine } from '../engine/index.ts';
import type { Route } from './arm.ts';
import { oralCase, pumpCase } from './cases.ts';
import type { Drawn } from './findings.ts';
import { type Limits, readLink, writeLink } from './link.ts';
import { requestFor } from './request.ts';
import {
  CURSOR_STEP_S,
  DEFAULTS,
  lowestPumpDose_mcg_day,
  type Settings,
  SPAN_S,
  type Span,
} from './settings.ts';

/** What is on the screen: an answer and the settings it answers. */
export interface Shown extends Drawn {
  readonly settings: Settings;
}

/** The state of the Compare page. One writer for each signal: the page reads, these functions write. */
export interface Compare {
  readonly patient: Case;
  readonly limits: Limits;
  readonly settings: ReadonlySignal<Settings>;
  /** Each setting by itself, so that moving one dose touches only what shows that dose. */
  readonly of: { readonly [K in keyof Settings]: ReadonlySignal<Settings[K]> };
  readonly shown: ReadonlySignal<Shown | undefined>;
  /** The window of what is on the screen; the asked one until there is anything. */
  readonly shownSpan: ReadonlySignal<Span>;
  /** true when the curves are those of the present settings. */
  readonly settled: ReadonlySignal<boolean>;
  /** Asked place of the cursor in the window, 0 to 1. */
  readonly place: Signal<number>;
  /** Case time of the cursor, in seconds: the step of the shown window that is nearest to its place. */
  readonly at_s: ReadonlySignal<number>;
  /** A typed text that is no dose; the curves stay at the last valid one. */
  readonly refused: Readonly<Record<Route, Signal<Problem | undefined>>>;
  /** What is wrong with the link, or with the engine. */
  readonly problems: ReadonlySignal<readonly Problem[]>;
  /** true while the address holds settings that were refused: it is left alone, so that it can be mended. */
  readonly linkRefused: ReadonlySignal<boolean>;
  dismiss(): void;
  change(part: Partial<Settings>): void;
  /** Takes settings from an address. A bad one says why and changes nothing. */
  follow(query: string): void;
  /** Ends the worker. */
  close(): void;
}

export type OpenEngine = (show: (answer: Checked<Answer>, tag: Settings) => void) => Engine<Settings>;

/** Where the cursor starts: late enough to look back, early enough to look on. */
const START_PLACE = 2 / 3;

/** `query` is the address at the start; a refused one starts with the defaults. */
export function openCompare(patient: Case, openEngine: OpenEngine, query: string): Compare {
  const settings = signal<Settings>(DEFAULTS);
  const shown = signal<Shown | undefined>(undefined);
  const problems = signal<readonly Problem[]>([]);
  const linkRefused = signal(false);
  const place = signal(START_PLACE);
  const refused = {
    oral: signal<Problem | undefined>(undefined),
    pump: signal<Problem | undefined>(undefined),
  };
  const limits: Limits = {
    lowest_mcg_day: lowestPumpDose_mcg_day(patient.device),
    concentration_mcg_mL: patient.device.concentration_mcg_mL,
  };
  const { tone_leg: tone, spasm } = patient.patient;

  const engine = openEngine((answer, of) => {
    if (!answer.ok) {
      problems.value = answer.problems;
      return;
    }
    const [oral, pump] = answer.value.courses.map((course, i) => {
      const delivery = answer.value.deliveries[i];
      return delivery && { course, delivery };
    });
    if (oral === undefined || pump === undefined) return;
    shown.value = { oral, pump, untreated: { tone, spasm }, settings: of };
  });

  const shownSpan = computed(() => (shown.value?.settings ?? settings.value).span);

  function draw(next: Settings) {
    settings.value = next;
    engine.ask(
      { cases: [oralCase(patient, next), pumpCase(patient, next)], request: requestFor(next.span) },
      next,
    );
  }
  function follow(next: string) {
    const read = readLink(next, limits);
    batch(() => {
      problems.value = read.ok ? [] : read.problems;
      linkRefused.value = !read.ok;
      if (!read.ok) return;
      refused.oral.value = undefined;
      refused.pump.value = undefined;
      if (writeLink(read.value) !== writeLink(settings.peek())) draw(read.value);
    });
  }
  follow(query);
  if (settings.value === DEFAULTS) draw(DEFAULTS);

  return {
    patient,
    limits,
    settings,
    of: {
      oral_mg_day: computed(() => settings.value.oral_mg_day),
      times_a_day: computed(() => settings.value.times_a_day),
      pump_mcg_day: computed(() => settings.value.pump_mcg_day),
      span: computed(() => settings.value.span),
    },
    shown,
    shownSpan,
    settled: computed(() => shown.value?.settings === settings.value),
    place,
    at_s: computed(() => {
      const span = shownSpan.value;
      const step_s = CURSOR_STEP_S[span];
      return Math.round((place.value * SPAN_S[span]) / step_s) * step_s;
    }),
    refused,
    problems,
    linkRefused,
    dismiss() {
      batch(() => {
        problems.value = [];
        linkRefused.value = false;
      });
    },
    close: engine.close,
    follow,
    change(part) {
      batch(() => {
        problems.value = [];
        linkRefused.value = false;
        draw({ ...settings.value, ...part });
      });
    },
  };
}
