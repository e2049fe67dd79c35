/** The door of measurement: what a rater sees of an output, and how published scales convert to those of the model. */
export { checkMeasurement, type Measurement } from './file.ts';
export { type Belief, measure, type Score, scoreOf } from './measure.ts';
export { checkScore, SCALE_NAMES, type Scale, type ScaleName, scaleNamed } from './scales.ts';
