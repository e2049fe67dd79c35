const NUMBER_AND_UNIT = /(\d) (?=(?:%|mg|mcg|mL|cm|units?|days?|months?|years?|weeks?)(?![A-Za-z]))/g;

/** The text with a space that never breaks between each number and its unit. */
export function unbroken(text: string): string {
  return text.replaceAll(NUMBER_AND_UNIT, '$1\u00a0');
}
