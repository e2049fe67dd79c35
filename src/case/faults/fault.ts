import type { ClockTime } from '../case.ts';

/**
 * What can go wrong with the chain, as `models/faults/*.yaml` says it (`itb-fault/1`). A fault acts on what is ordered,
 * programmed, filled, moved or let through, never on a curve; the chain knows effects, not faults.
 */

/** The links of the chain in the order in which the drug passes them; `tablets` is the other route. */
export const PLACES = ['programmer', 'reservoir', 'pump', 'connector', 'catheter', 'tip', 'tablets'] as const;
export type FaultPlace = (typeof PLACES)[number];

export type FaultGrade = 'measured' | 'derived' | 'fitted' | 'assumption';

/** What an amount is at the least and at the full severity; between them on a straight line. */
export interface Amount {
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  readonly grade: FaultGrade;
  readonly source: string;
}

/**
 * How it comes. Its effect is there in full from the first second (sudden), grows by steps of an hour on a straight line
 * (gradual), comes and goes (intermittent: there for `on_h`, away for `off_h`, there first), is there between two clock
 * times (position: while the patient lies), comes in bouts and then stays (bouts: one after another), or passes by itself
 * (passing: after a time that severity sets).
 */
export type Onset =
  | { readonly kind: 'sudden' }
  | (Told & { readonly kind: 'gradual'; readonly over_h: number })
  | (Told & { readonly kind: 'intermittent'; readonly on_h: number; readonly off_h: number })
  | (Told & { readonly kind: 'position'; readonly from: ClockTime; readonly to: ClockTime })
  | (Told & {
      readonly kind: 'bouts';
      readonly bouts: readonly { readonly on_h: number; readonly off_h: number }[];
    })
  | { readonly kind: 'passing'; readonly after: Amount };

/** Where plain numbers come from; every file says it. */
interface Told {
  readonly grade?: FaultGrade;
  readonly source?: string;
}
export const ONSETS = ['sudden', 'gradual', 'intermittent', 'position', 'bouts', 'passing'] as const;
export type OnsetKind = (typeof ONSETS)[number];

/** Where fluid goes that does not go on: the pocket of the pump, or tissue along the catheter. */
export type Sink = 'pocket' | 'tissue';

/** What a film, a needle or contrast would meet at a broken place. */
export type Form = 'clot' | 'kink' | 'gap' | 'hole' | 'mass';

/** What a fault does to its link. Shares are 0 to 1; neutral values leave the chain as it is. */
export type FaultEffect =
  /** The rotor moves this share of what it is told (neutral 1). `logged`: the pump notices and writes it down. */
  | { readonly kind: 'rotor'; readonly speed: Amount; readonly logged: boolean }
  /** The rotor stands until somebody interrogates the pump. */
  | { readonly kind: 'telemetry_hold' }
  /** Valves stand open: the reservoir runs into the line by its own pressure, whatever the pump is told. */
  | { readonly kind: 'free_flow'; readonly mL_min: Amount }
  /** The replacement indicator comes on; so many days later the pump ends by itself. */
  | (Told & { readonly kind: 'battery'; readonly ends_after_d: number })
  /** Share of the flow that goes on at this place (neutral 1); the rest leaves there, at connector or tip, into a sink. */
  | {
      readonly kind: 'passage';
      readonly passes: Amount;
      readonly leaves_at: 'connector' | 'tip';
      readonly into: Sink;
      readonly form: Form;
    }
  /** The tip lies elsewhere: of what leaves it this share still reaches spinal fluid (neutral 1), the rest stays in tissue. */
  | { readonly kind: 'tip'; readonly space: TipSpace; readonly reaches: Amount }
  /** Fluid leaves the reservoir into the pocket. */
  | { readonly kind: 'reservoir_leak'; readonly mL_day: Amount }
  /** At the onset: what the reservoir is left with, because the refill that was due was missed; no later refill happens. */
  | { readonly kind: 'refill_missed'; readonly left_mL: Amount }
  /**
   * These four are made with a refill: that of the same second if the log has one, otherwise a full one of the same drug.
   * So much of the fill goes beside the pump (share of the volume);
   */
  | { readonly kind: 'fill_beside'; readonly share: Amount }
  /** the syringe holds so many times the strength that the order and the programmer have; */
  | { readonly kind: 'fill_strength'; readonly times: Amount }
  /** the programmer is told so much more (or less) than went in; */
  | { readonly kind: 'fill_entered'; readonly more_mL: Amount }
  /** the new drug is so many times as strong, the programmer is told so and keeps the dose, and no bridge is programmed. */
  | { readonly kind: 'fill_no_bridge'; readonly times: Amount }
  /**
   * These act at the onset on what the programmer is told, in place of what is ordered, until the next prescription.
   * Dose times so much (a daily dose keyed in every hour: 24);
   */
  | { readonly kind: 'told_dose'; readonly times: Amount }
  /** concentration times so much, the dose as ordered; */
  | { readonly kind: 'told_concentration'; readonly times: Amount }
  /** left stopped, or at minimum rate; */
  | { readonly kind: 'told_mode'; readonly mode: 'stopped' | 'minimum_rate' }
  /** a priming bolus of line or catheter into a line that is full of drug. */
  | { readonly kind: 'prime_again'; readonly of: 'line' | 'catheter' }
  /** At the onset: what the catheter (and so much of the port) holds is pushed into spinal fluid at once; contrast follows. */
  | { readonly kind: 'flush'; readonly port_mL: Amount }
  /** At the onset: pump and catheter are taken out. */
  | { readonly kind: 'explant' }
  /** At the onset: tablets stop. */
  | { readonly kind: 'tablets_stop' }
  /** The pump lies on its face: no needle finds the septum; what it does to the line is an effect of its own. */
  | { readonly kind: 'flipped' };
export type FaultEffectKind = FaultEffect['kind'];

export const TIP_SPACES = ['intrathecal', 'subdural', 'epidural', 'outside'] as const;
export type TipSpace = (typeof TIP_SPACES)[number];

/** What a case must have at the onset for the fault to be possible. */
export const FAULT_NEEDS = [
  'pump',
  'rotor',
  'valves',
  'drug',
  'prescription',
  'flex',
  'stronger_drug',
  'weaker_drug',
  'tablets',
] as const;
export type FaultNeed = (typeof FAULT_NEEDS)[number];

export interface Fault {
  /** As in the file's name and in `fault` of an entry. */
  readonly key: string;
  readonly title: string;
  readonly place: FaultPlace;
  /** What happens, in one or two sentences. */
  readonly says: string;
  /** The first is the usual one. */
  readonly onsets: readonly Onset[];
  /** 0 to 1; what a fault is entered with when nothing is said. */
  readonly usual_severity: number;
  /** What severity means, for the slider: "share of the flow held back". */
  readonly severity_says: string;
  readonly rate: {
    /** As published, for example "1 of 126 adults in 43 months"; "not published" where nothing was found. */
    readonly says: string;
    readonly grade: FaultGrade;
    readonly source: string;
  };
  readonly needs: readonly FaultNeed[];
  readonly effects: readonly FaultEffect[];
  /** How it gives itself away and how it hides, each with its source. */
  readonly clues: readonly { readonly says: string; readonly source: string }[];
  /** What mends it: a place that is repaired, an interrogation, new orders, or time. */
  readonly mended_by: string;
  readonly sources: readonly string[];
}
