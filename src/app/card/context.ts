import { BEDSIDE_CARD } from '../../diagnosis/card/index.ts';
import { notesOf } from './notes.ts';

export const CARD = BEDSIDE_CARD;
export const NOTES = notesOf(CARD);
