/** Course time is seconds of case time in requests and answers, hours inside the integrator. */

export type Sampling =
  /** A value every `every_s` seconds from the start of the window, its end included. */
  | { readonly kind: 'every'; readonly every_s: number }
  /** About two points a pixel: the least and the greatest of each, so that no spike is lost. */
  | { readonly kind: 'pixels'; readonly pixels: number };

export interface CourseRequest<O extends string = string> {
  readonly outputs: readonly O[];
  readonly from_s: number;
  readonly to_s: number;
  readonly sampling: Sampling;
  /** Step control restarts on this grid of case time and checkpoints exist only there. Default a day. */
  readonly grid_s?: number;
  /** Relative tolerance of the integration. */
  readonly tolerance?: number;
}

export interface Course<O extends string = string> {
  /** Seconds of case time, ascending. */
  readonly time_s: Float64Array;
  /** Values in the unit the model declares for each output, one per time. */
  readonly outputs: Readonly<Record<O, Float64Array>>;
}
