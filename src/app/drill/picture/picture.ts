/** What is drawn of an item after the answer: plain data from the engine, with its sentence. */
export type Picture = StripsPicture | BarsPicture | LinePicture;

interface Frame {
  readonly title: string;
  /** In one sentence; the picture's name for who cannot see it. */
  readonly finding: string;
}

export interface Axis {
  /** 0 where absent. */
  readonly min?: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** x in the unit of the picture's time axis. */
export type Place = readonly [x: number, y: number];

export interface StripLine {
  readonly look: 'delivered' | 'programmed' | 'oral' | 'reference';
  readonly name: string;
  /** x ascends; the same x twice is a jump. */
  readonly places: readonly Place[];
}

export interface Strip {
  readonly name: string;
  readonly unit: string;
  readonly route: 'pump' | 'oral';
  readonly axis: Axis;
  readonly lines: readonly StripLine[];
  /** What a pump within its label, or a rule, allows. */
  readonly band?: { readonly name: string; readonly low: readonly Place[]; readonly high: readonly Place[] };
  readonly levels?: readonly { readonly value: number; readonly label: string; readonly alarm?: boolean }[];
  /** At the right edge. */
  readonly said: { readonly value: string; readonly note: string };
}

/** Strips on one axis of time. */
export interface StripsPicture extends Frame {
  readonly kind: 'strips';
  readonly times: Axis & { readonly unit: 'h' | 'days' };
  readonly strips: readonly Strip[];
  readonly marks: readonly { readonly x: number; readonly label: string }[];
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly said: string;
  readonly tone: 'asked' | 'plain' | 'over';
}

export interface BarsPicture extends Frame {
  readonly kind: 'bars';
  readonly unit: string;
  readonly bars: readonly Bar[];
  readonly limit?: { readonly value: number; readonly label: string };
}

/** Pump tubing and catheter end to end, each as long as the volume that it holds. */
export interface LinePicture extends Frame {
  readonly kind: 'line';
  readonly parts: readonly {
    readonly name: string;
    readonly mL: number;
    readonly state: 'filled' | 'full';
  }[];
}
