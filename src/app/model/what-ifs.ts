/** Ready ideas for teachers: each is a valid text for one equation. */
export interface WhatIf {
  /** Goes on from "What if". */
  readonly question: string;
  readonly equation: string;
  readonly is: string;
}

export const WHAT_IFS: readonly WhatIf[] = [
  {
    question: 'effect were linear?',
    equation: 'effect_on_leg',
    is: 'min(1, max(0, effect_leg)/(2*half_tone_leg*need/sensitivity))',
  },
  {
    question: 'no drug rose to the neck?',
    equation: 'flow_conus_cervical',
    is: '0',
  },
  {
    question: 'nobody grew tolerant?',
    equation: 'need',
    is: '1',
  },
  {
    question: 'the gut never saturated?',
    equation: 'oral_absorption',
    is: 'ka*gut',
  },
];
