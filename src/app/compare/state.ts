import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Case } from '../../case/index.ts';
import { changesIn, type ModelChange } from '../../model/index.ts';
import type { Checked, Problem } from '../../problem/index.ts';
import { UNBROKEN } from '../broken/index.ts';
import type { Answer, Engine } from '../engine/index.ts';
import { modelChange, resetModel } from '../model-change/index.ts';
import { oralCase, pumpCase, untreatedCase } from './cases.ts';
import type { Drawn } from './findings.ts';
import { readLink, writeLink } from './link.ts';
import { requestFor } from './request.ts';
import { checkNumber, ruleOf } from './rules.ts';
import { CURSOR_STEP_S, type NumberKey, type Settings, SPAN_S, type Span } from './settings.ts';
import { DEFAULTS, readyPatient, settingsOf } from './start-with.ts';

/** What the page asked the engine for. */
export interface Asked {
  readonly settings: Settings;
  readonly change: ModelChange;
}

/** What is on the screen: an answer and what it answers. */
export interface Shown extends Drawn, Asked {}

/** The state of the Compare page. One writer for each signal: the page reads, these functions write. */
export interface Compare {
  readonly settings: ReadonlySignal<Settings>;
  /** The patient of the settings, untreated. */
  readonly patient: ReadonlySignal<Case>;
  readonly shown: ReadonlySignal<Shown | undefined>;
  /** The window of what is on the screen; the asked one until there is anything. */
  readonly shownSpan: ReadonlySignal<Span>;
  /** true when the curves are those of the present settings. */
  readonly settled: ReadonlySignal<boolean>;
  /** true once the first curves are on the screen; what else the page needs is loaded then. */
  readonly drawn: Signal<boolean>;
  /** A run that was pinned, drawn behind the present one. */
  readonly pinned: ReadonlySignal<Shown | undefined>;
  /** Asked place of the cursor in the window, 0 to 1. */
  readonly place: Signal<number>;
  /** Case time of the cursor, in seconds: the step of the shown window that is nearest to its place. */
  readonly at_s: ReadonlySignal<number>;
  /** A typed text that is no number; the curves stay at the last valid one. */
  readonly refused: ReadonlySignal<Readonly<Partial<Record<NumberKey | 'mode', Problem>>>>;
  /** What is wrong with the link, or with the engine. */
  readonly problems: ReadonlySignal<readonly Problem[]>;
  /** The text of a link that was refused; the address keeps it until something is changed. */
  readonly refusedLink: ReadonlySignal<string | undefined>;
  dismiss(): void;
  change(part: Partial<Settings>): void;
  /** Says what is wrong with a field, or that nothing is any more. */
  refuse(key: NumberKey | 'mode', problem: Problem | undefined): void;
  /** Another ready patient, as described. */
  choosePatient(key: string): void;
  /** Keeps what is on the screen as the reference, or lets it go. */
  pin(): void;
  unpin(): void;
  /** Takes settings from an address. A bad one says why and changes nothing. */
  follow(query: string): void;
  /** Ends the worker. */
  close(): void;
}

export type OpenEngine = (show: (answer: Checked<Answer>, tag: Asked) => void) => Engine<Asked>;

/** Where the cursor starts: late enough to look back, early enough to look on. */
const START_PLACE = 2 / 3;

/** `query` is the address at the start; a refused one starts with the defaults. */
export function openCompare(openEngine: OpenEngine, query: string): Compare {
  const settings = signal<Settings>(DEFAULTS);
  const shown = signal<Shown | undefined>(undefined);
  const pinned = signal<Shown | undefined>(undefined);
  const linkProblems = signal<readonly Problem[]>([]);
  const engineProblems = signal<readonly Problem[]>([]);
  const refusedLink = signal<string | undefined>(undefined);
  const refused = signal<Compare['refused']['value']>({});
  const place = signal(START_PLACE);
  const ready = computed(() => readyPatient(settings.value.patient));

  // The same object until something about the patient changes, so that a dose's slider draws no patient anew.
  const patientKey = computed(() => JSON.stringify(untreatedCase(ready.value, settings.value)));
  const patient = computed(() => {
    patientKey.value;
    return untreatedCase(ready.peek(), settings.peek());
  });

  /** The change of the model that the last link brought, until the engine has shown that it can be run. */
  let linked: { readonly query: string; readonly change: ModelChange } | undefined;

  const engine = openEngine((answer, asked) => {
    const ofLink = linked !== undefined && asked.change === linked.change ? linked : undefined;
    if (ofLink !== undefined) linked = undefined;
    if (!answer.ok) {
      if (ofLink === undefined) engineProblems.value = answer.problems;
      else refuseLink(ofLink.query, answer.problems);
      return;
    }
    engineProblems.value = [];
    const [oral, pump] = answer.value.courses.map((course, i) => {
      const delivery = answer.value.deliveries[i];
      return delivery && { course, delivery };
    });
    if (oral === undefined || pump === undefined) return;
    const { tone_leg: tone, tone_arm: arm, spasm } = asked.settings;
    shown.value = { oral, pump, untreated: { tone, arm, spasm }, ...asked };
  });

  const shownSpan = computed(() => (shown.value?.settings ?? settings.value).span);

  /** A link whose equations cannot be run is refused like any other; the page goes on with the shipped model. */
  function refuseLink(query: string, why: readonly Problem[]) {
    batch(() => {
      linkProblems.value = why;
      refusedLink.value = query;
      resetModel();
    });
  }
  function follow(next: string) {
    const read = readLink(next);
    batch(() => {
      linkProblems.value = read.ok ? [] : read.problems;
      refusedLink.value = read.ok ? undefined : next;
      if (!read.ok) return;
      refused.value = {};
      const { settings: wanted, change } = read.value;
      if (writeLink(wanted, change) === writeLink(settings.peek(), modelChange.peek())) return;
      // An address without a change of the model says nothing of it: a parameter moved on its page stays moved.
      if (changesIn(change) > 0) {
        linked = { query: next, change };
        resetModel(change);
      }
      settings.value = wanted;
    });
  }
  follow(query);
  const stopDrawing = effect(() => {
    const { value: now } = settings;
    const { value: change } = modelChange;
    const of = readyPatient(now.patient);
    engine.ask(
      { cases: [oralCase(of, now), pumpCase(of, now)], request: requestFor(now.span), change },
      { settings: now, change },
    );
  });

  function forgive() {
    linkProblems.value = [];
    engineProblems.value = [];
    refusedLink.value = undefined;
  }
  function change(part: Partial<Settings>) {
    batch(() => {
      forgive();
      settings.value = { ...settings.peek(), ...part };
    });
  }

  return {
    settings,
    patient,
    shown,
    shownSpan,
    settled: computed(
      () => shown.value?.settings === settings.value && shown.value.change === modelChange.value,
    ),
    drawn: signal(false),
    pinned,
    place,
    at_s: computed(() => {
      const span = shownSpan.value;
      const step_s = CURSOR_STEP_S[span];
      return Math.round((place.value * SPAN_S[span]) / step_s) * step_s;
    }),
    refused,
    problems: computed(() => [...linkProblems.value, ...engineProblems.value]),
    refusedLink,
    dismiss() {
      batch(forgive);
    },
    change,
    refuse(key, problem) {
      const { [key]: _, ...others } = refused.peek();
      refused.value = problem === undefined ? others : { ...others, [key]: problem };
    },
    choosePatient(key) {
      const { span, view, start } = settings.peek();
      batch(() => {
        refused.value = {};
        change({ ...settingsOf(key), span, view, start, breaks: UNBROKEN });
      });
    },
    pin() {
      pinned.value = shown.peek();
    },
    unpin() {
      pinned.value = undefined;
    },
    close() {
      stopDrawing();
      engine.close();
    },
    follow,
  };
}

/** The mode, if the pump can give the dose in it. */
export function checkMode(
  mode: Settings['mode'],
  { pump_mcg_day }: Settings,
  { device }: Case,
): Problem | undefined {
  const checked = checkNumber(String(pump_mcg_day), ruleOf('pump_mcg_day', mode, device), mode);
  return checked.ok ? undefined : checked.problems[0];
}
