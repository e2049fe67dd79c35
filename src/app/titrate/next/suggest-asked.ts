import { signal } from '@preact/signals';

/** Counts how often a suggestion was asked for: the panel answers each. */
export const suggestAsked = signal(0);

/** The newest that was applied or put away; a page that is laid out anew still knows. */
export const suggestAnswered = signal(0);

export function askSuggestion() {
  suggestAsked.value += 1;
}
