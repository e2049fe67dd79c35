import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Checked, Problem } from '../../problem/index.ts';
import { UNBROKEN } from '../broken/index.ts';
import type { Answer, Engine } from '../engine/index.ts';
import { modelChange } from '../model-change/index.ts';
import type { Examiner } from './exam/client.ts';
import { requestFor, SPAN_S, type Span } from './follows/request.ts';
import type { Run } from './follows/run.ts';
import type { View } from './follows/strip-list.ts';
import type { BreakHost } from './host.ts';
import { DEFAULTS, readLink, type Settings, START_AT_S, writeLink } from './page-link.ts';
import { brokenCase, settingsHost } from './settings-host.ts';
import { wholeCase } from './start.ts';

/** What a run is an answer to. */
type Asked = Pick<Run, 'document' | 'span'>;
export type OpenEngine = (show: (answer: Checked<Answer>, tag: Asked) => void) => Engine<Asked>;

/** The state of the page. One writer for each signal: the page reads, these functions write. */
export interface BreakState {
  readonly settings: ReadonlySignal<Settings>;
  readonly host: BreakHost;
  readonly run: ReadonlySignal<Run | undefined>;
  /** true when the curves are those of the present chain. */
  readonly settled: ReadonlySignal<boolean>;
  readonly view: Signal<View>;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  dismiss(): void;
  choosePatient(patient: string): void;
  chooseSpan(span: Span): void;
  /** Takes settings from an address. A bad one says why and changes nothing. */
  follow(query: string): void;
  close(): void;
}

/** Several faults may stand side by side. */
const MOST = 6;

export function openBreak(openEngine: OpenEngine, examiner: Examiner, query: string): BreakState {
  const settings = signal<Settings>(DEFAULTS);
  const run = signal<Run | undefined>(undefined);
  const linkProblems = signal<readonly Problem[]>([]);
  const engineProblems = signal<readonly Problem[]>([]);
  const patient = computed(() => settings.value.patient);
  const whole = computed(() => wholeCase(patient.value));
  const span = computed(() => settings.value.span);
  const host = settingsHost({
    whole,
    breaks: computed(() => settings.value.breaks),
    change: (breaks) => change({ breaks }),
    now_s: computed(() => settings.value.at_s),
    goTo: (at_s) => {
      settings.value = { ...settings.peek(), at_s: Math.min(at_s, SPAN_S[span.peek()]) };
    },
    ends_s: computed(() => SPAN_S[span.value]),
    most: MOST,
    examiner,
  });

  const engine = openEngine((answer, asked) => {
    engineProblems.value = answer.ok ? [] : answer.problems;
    if (!answer.ok) return;
    const [broken, unbroken] = answer.value.courses.map((course, i) => {
      const delivery = answer.value.deliveries[i];
      return delivery && { course, delivery };
    });
    if (broken !== undefined && unbroken !== undefined) run.value = { broken, whole: unbroken, ...asked };
  });
  const stop = effect(() => {
    const asked = { document: host.document.value, span: span.value };
    const { value: now } = modelChange;
    engine.ask({ cases: [asked.document, whole.value], request: requestFor(asked.span), change: now }, asked);
  });

  function forgive() {
    linkProblems.value = [];
    engineProblems.value = [];
  }
  function change(part: Partial<Settings>) {
    batch(() => {
      forgive();
      settings.value = { ...settings.peek(), ...part };
    });
  }
  function follow(next: string) {
    const read = readLink(next);
    const checked = read.ok ? brokenCase(wholeCase(read.value.patient), read.value.breaks) : read;
    batch(() => {
      linkProblems.value = checked.ok ? [] : checked.problems;
      if (!read.ok || !checked.ok || writeLink(read.value) === writeLink(settings.peek())) return;
      settings.value = read.value;
    });
  }
  follow(query);

  return {
    settings,
    host,
    run,
    settled: computed(() => run.value?.document === host.document.value && run.value.span === span.value),
    view: signal<View>('overview'),
    problems: computed(() => [...linkProblems.value, ...engineProblems.value]),
    dismiss() {
      batch(forgive);
    },
    choosePatient: (next) => change({ patient: next, breaks: UNBROKEN, at_s: START_AT_S }),
    chooseSpan(next) {
      const { at_s, breaks } = settings.peek();
      const inside = breaks.broken.filter((each) => each.at_s <= SPAN_S[next]);
      change({ span: next, at_s: Math.min(at_s, SPAN_S[next]), breaks: { ...breaks, broken: inside } });
    },
    follow,
    close() {
      stop();
      engine.close();
      examiner.close();
    },
  };
}
