import { drill } from './en/drill.ts';

/** Texts of the drill: they come with its page and not before. */
export type DrillStrings = typeof drill;

export const drillText: DrillStrings = drill;
