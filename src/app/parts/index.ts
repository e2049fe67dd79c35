export { DoseField } from './dose-field.tsx';
export { ErrorBoundary } from './error-boundary.tsx';
export { Icon, type IconName } from './icon.tsx';
export { FieldProblem, ProblemBanner } from './problems.tsx';
export { Quantity } from './quantity.tsx';
export { Segmented } from './segmented.tsx';
export { Slider, type SliderMark } from './slider.tsx';
export { ProgrammedKey, Swatch } from './swatch.tsx';
export { evenTrack, logTrack, type Track } from './track.ts';
