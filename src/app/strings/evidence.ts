import { evidence } from './en/evidence.ts';

/** Texts of published against predicted: apart from the others, because they come with their page and not before. */
export type EvidenceStrings = typeof evidence;

export const evidenceText: EvidenceStrings = evidence;
