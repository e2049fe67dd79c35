/** Shapes of the traces over one beat or breath; `phase` from 0 to 1, heights from 0 to 1. Pictures, not physiology. */
export type Wave = 'heart_rate' | 'spo2' | 'breathing_rate';

const bump = (at: number, middle: number, width: number) =>
  Math.exp(-((at - middle) ** 2) / (2 * width * width));

export const WAVES: Readonly<Record<Wave, (phase: number) => number>> = {
  heart_rate: (phase) =>
    0.24 +
    0.07 * bump(phase, 0.16, 0.05) -
    0.07 * bump(phase, 0.29, 0.018) +
    0.7 * bump(phase, 0.335, 0.022) -
    0.16 * bump(phase, 0.385, 0.02) +
    0.14 * bump(phase, 0.62, 0.075),
  spo2: (phase) => 0.12 + 0.76 * bump(phase, 0.28, 0.11) + 0.26 * bump(phase, 0.56, 0.13),
  breathing_rate: (phase) => 0.5 - 0.4 * Math.cos(2 * Math.PI * phase) + 0.04 * Math.sin(6 * Math.PI * phase),
};

/** Where nothing beats or breathes. */
export const FLAT: Readonly<Record<Wave, number>> = { heart_rate: 0.24, spo2: 0.12, breathing_rate: 0.1 };

/** Seconds across a trace: as a bedside monitor sweeps, breathing slower than the heart. */
export const ACROSS_S: Readonly<Record<Wave, number>> = { heart_rate: 5, spo2: 5, breathing_rate: 20 };
