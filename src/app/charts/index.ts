export { type Drawing, openDrawing } from './drawing.ts';
export { isSingle, type Look, plotPad } from './looks.ts';
export { heightIn, type Lane, type Scale } from './scale.ts';
export { shortfallShape } from './shortfall.ts';
export { openStripPlots } from './strip-plots.ts';
export { type Point, thin } from './thin.ts';
