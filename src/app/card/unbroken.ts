const NUMBER_AND_UNIT = /(\d) (?=(?:%|°C|mmHg|mmol|mg|mcg|mL|h|min|s|to)(?![A-Za-z]))/g;
const TO_NUMBER = /\bto (?=\d)/g;

/** The text with a space that never breaks between each number and its unit, and within a range. */
export function unbroken(text: string): string {
  return text.replaceAll(NUMBER_AND_UNIT, '$1\u00a0').replaceAll(TO_NUMBER, 'to\u00a0');
}
