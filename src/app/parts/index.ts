export { ErrorBoundary } from './error-boundary.tsx';
export { Icon, type IconName } from './icon.tsx';
export { NumberField } from './number-field.tsx';
export { FieldProblem, ProblemBanner } from './problems.tsx';
export { Quantity } from './quantity.tsx';
export { Segmented } from './segmented.tsx';
export { Slider, type SliderMark } from './slider.tsx';
export { LineKey, Swatch } from './swatch.tsx';
export { evenTrack, logTrack, stopsTrack, type Track } from './track.ts';
