import { tipHeight_cm } from '../../case/index.ts';
import { type Read, Subject } from '../../course/index.ts';
import type { Model, OutputName } from '../../model/index.ts';
import type { VirtualPatient } from '../../population/index.ts';
import type { Arm } from '../file.ts';
import type { ArmPlan } from './arm-plan.ts';
import type { DoseKey } from './doses.ts';
import type { Recorder } from './recorder.ts';
import { Regimen, type RegimenPlan } from './regimen.ts';
import { measured } from './scores.ts';
import { instant } from './times.ts';
import { type Sample, Track } from './track.ts';

/** Steps end at doses anyway; between them nothing restarts for a month. */
const GRID_h = 30 * 24;
/** Loose enough for cohorts: against 1e-7 it moves no score by a tenth of its resolution. */
const TOLERANCE = 1e-3;

/** What screening and clinician look at, whatever the readouts are. */
const SEEN: readonly OutputName[] = [
  'ashworth_leg',
  'ashworth_arm',
  'spasm_score',
  'side_sedation',
  'weakness_leg',
];

/** What the last screening found. */
export interface Screened {
  readonly passed: boolean;
  /** NaN for those who did not pass. */
  readonly effective_mcg: number;
  readonly lastedOver8h: boolean;
}

/** A bolus as kinetics need it. */
export interface Given {
  readonly at_h: number;
  readonly amount_mcg: number;
}

/** One patient on the way through one arm: the body, what is in force, what was seen. */
export class PatientRun {
  readonly patient: VirtualPatient;
  readonly arm: Arm;
  readonly seed: number;
  readonly typical: boolean;
  readonly track: Track;
  readonly #recorder: Recorder | undefined;
  readonly #subject: Subject;
  /** Outputs that samples hold, in their order. */
  readonly outputs: readonly string[];
  readonly #percent: ReadonlySet<string>;
  readonly #baselines: ReadonlyMap<string, number>;
  readonly #later: { readonly at_h: number; readonly act: () => void }[] = [];
  readonly given: Given[] = [];
  #oral: Regimen | undefined;
  #boluses: Regimen | undefined;
  #dose_mcg_day = 0;
  #treated = false;
  /** When the present step ends. */
  #stepEnd_h = 0;
  #last: { readonly mcg_day: number; readonly boluses_a_day: number | undefined } | undefined;
  #stepStart_h = 0;
  /** By when they began, in order. */
  readonly #screenings = new Map<number, Screened>();

  constructor(model: Model, plan: ArmPlan, patient: VirtualPatient, seed: number, recorder?: Recorder) {
    this.patient = patient;
    this.arm = plan.arm;
    this.seed = seed;
    this.typical = plan.population.typical === true;
    this.track = new Track(plan.asked);
    this.#recorder = recorder;
    this.outputs = plan.outputs;
    this.#percent = new Set(model.outputs.filter(({ unit }) => unit === 'percent').map(({ name }) => name));
    this.#subject = new Subject(model, patient.p, { grid_h: GRID_h, tolerance: TOLERANCE });
    this.#subject.set('tip_height', tipHeight_cm(plan.arm.tip_level));
    const kept = new Set([...plan.outputs, ...SEEN]);
    this.#baselines = new Map([...kept].map((output) => [output, this.#subject.read(output)]));
  }

  get now_h(): number {
    return this.#subject.now_h;
  }

  get stepEnd_h(): number {
    return this.#stepEnd_h;
  }

  get dose_mcg_day(): number {
    return this.#dose_mcg_day;
  }

  /** The last screening so far. */
  get screened(): Screened | undefined {
    return [...this.#screenings.values()].at(-1);
  }

  /** What the screening that is the present step has found. */
  set screened(found: Screened | undefined) {
    if (found) this.#screenings.set(this.#stepStart_h, found);
  }

  /** The last screening that had begun by then; before any, the first. */
  screenedBy(at_h: number): Screened | undefined {
    const begun = [...this.#screenings].findLast(([start_h]) => start_h <= at_h);
    return begun?.[1] ?? [...this.#screenings.values()][0];
  }

  /** Whose draw a dose of this step is. */
  doseKey(step: string): DoseKey {
    return { seed: this.seed, index: this.patient.index, step, typical: this.typical };
  }

  /** A step begins now and lasts about `for_h`, the last one of the arm as long as a readout needs. */
  begin(step: string, for_h: number): void {
    this.#oral?.end(this.now_h);
    this.#boluses?.end(this.now_h);
    this.#stepStart_h = this.now_h;
    this.track.begin(step, this.now_h);
    this.#recorder?.begin(step, this.now_h);
    const end_h = instant(this.now_h + for_h);
    const isLast = this.arm.steps.at(-1)?.id === step;
    this.#stepEnd_h = isLast ? Math.max(end_h, this.track.lastWanted_h) : end_h;
    this.#recordNow();
  }

  /** From here on the patient believes to be treated. */
  treat(): void {
    this.#treated = true;
  }

  /** A dose of the model now. */
  give(dose: string, amount: number): void {
    this.treat();
    this.#subject.give(dose, amount);
  }

  /** A bolus that kinetics may refer to. */
  giveBolus(dose: string, amount: number, mcg: number): void {
    this.give(dose, amount);
    this.given.push({ at_h: this.now_h, amount_mcg: mcg });
  }

  /** An input of the model from now on. */
  set(input: string, value: number): void {
    this.#subject.set(input, value);
  }

  /** An input for some hours, then back to 0. */
  setFor(input: string, value: number, hours: number): void {
    this.set(input, value);
    this.#later.push({ at_h: instant(this.now_h + hours), act: () => this.set(input, 0) });
    this.#later.sort((a, b) => a.at_h - b.at_h);
  }

  /** Sets the pump; 0 stops it. `boluses_a_day`: as slow boluses through the catheter. */
  infuse(mcg_day: number, boluses_a_day?: number): void {
    if (mcg_day > 0) {
      this.treat();
      this.#last = { mcg_day, boluses_a_day };
    }
    this.#boluses?.end(this.now_h);
    this.#boluses = undefined;
    this.#dose_mcg_day = mcg_day;
    this.set('infusion', boluses_a_day === undefined ? mcg_day : 0);
    if (boluses_a_day === undefined) return;
    const plan: RegimenPlan = {
      daily: () => mcg_day,
      steady_h: 0,
      doses_a_day: boluses_a_day,
      give: (mcg) => this.#subject.give('catheter_bolus', mcg),
      setMean: (daily) => this.set('infusion', daily),
    };
    this.#boluses = new Regimen(plan, this.now_h);
  }

  /** The infusion that was last in force, at a share of its dose. */
  restart(share: number): void {
    if (this.#last) this.infuse(share * this.#last.mcg_day, this.#last.boluses_a_day);
  }

  /** Starts tablets in place of those before; undefined stops them. */
  takeTablets(plan: Pick<RegimenPlan, 'daily' | 'steady_h' | 'doses_a_day'> | undefined): void {
    this.#oral?.end(this.now_h);
    this.#oral = undefined;
    if (!plan) return;
    this.treat();
    const give = (mg: number) => this.#subject.give('oral_dose', mg);
    const setMean = (daily: number) => this.set('oral_infusion', daily);
    this.#oral = new Regimen({ ...plan, give, setMean }, this.now_h);
  }

  /** Lets time pass up to an instant, with everything that happens on the way but nothing at its end. */
  goTo(to_h: number): void {
    const end_h = instant(to_h);
    while (this.now_h < end_h) {
      const now_h = this.now_h;
      this.#actAt(now_h);
      this.#recordNow();
      const next_h = Math.min(
        end_h,
        this.#later[0]?.at_h ?? end_h,
        this.#oral?.next_h ?? end_h,
        this.#boluses?.next_h ?? end_h,
      );
      const at_h = this.#wantedWithin(now_h, next_h);
      this.#subject.advance(next_h - this.#subject.now_h, {
        at_h,
        record: (time_h, read) => this.#record(time_h, read),
      });
    }
  }

  /** To the last instant that a readout needs. */
  finish(): void {
    this.goTo(this.track.lastWanted_h);
    // An order given at that very instant is read as it stands after it.
    this.#recordNow();
  }

  isPercent(output: string): boolean {
    return this.#percent.has(output);
  }

  /** An output as it is, in its shown unit. */
  read(output: string): number {
    return this.#subject.read(output);
  }

  /** An output as a rater sees it now. */
  see(output: string): number {
    const value = this.read(output);
    return measured(this, {
      output,
      value,
      baseline: this.baselineOf(output),
      treated: this.#treated,
      at_h: this.now_h,
    });
  }

  /** True value before any drug. */
  baselineOf(output: string): number {
    return this.#baselines.get(output) ?? Number.NaN;
  }

  #actAt(now_h: number): void {
    while (this.#later[0] && this.#later[0].at_h <= now_h) this.#later.shift()?.act();
    const close_h = Math.min(this.#stepEnd_h, this.track.nextClose_h(now_h));
    this.#oral?.act(now_h, close_h);
    this.#boluses?.act(now_h, close_h);
  }

  #wantedWithin(from_h: number, to_h: number): number[] {
    const read = this.track.wantedWithin(from_h, to_h);
    const drawn = this.#recorder?.wantedWithin(from_h, to_h) ?? [];
    return drawn.length === 0 ? read : [...new Set([...read, ...drawn])].sort((a, b) => a - b);
  }

  #recordNow(): void {
    this.#record(this.now_h, (output) => this.#subject.read(output));
  }

  #record(at_h: number, read: Read): void {
    const isRead = this.track.wants(at_h);
    const isDrawn = this.#recorder?.wants(at_h) ?? false;
    if (!isRead && !isDrawn) return;
    const sample: Sample = {
      at_h,
      values: Float64Array.from(this.outputs, read),
      dose_mcg_day: this.#dose_mcg_day,
      oral_mg_day: this.#oral?.daily(at_h) ?? 0,
      treated: this.#treated,
    };
    if (isRead) this.track.record(sample);
    if (isDrawn) this.#recorder?.record(sample);
  }
}
