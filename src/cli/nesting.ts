/** Far more than any shipped file needs, and far less than what a parser that recurses can bear. */
const DEEPEST = 200;

/** A line that begins with this many spaces and dashes is a block, or a list in a list, as deep as that. */
const DEEP_BLOCK = new RegExp(`^[ \\t?-]{${DEEPEST}}`, 'm');

/**
 * Whether brackets or blocks nest too deep to be given to a parser. Must be asked first: near the end of the stack
 * not every fault of a parser can be caught. Brackets inside quotation marks count too; a closing one that opens
 * nothing does not.
 */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if ('[{('.includes(character)) depth++;
    else if (depth > 0 && ']})'.includes(character)) depth--;
    if (depth > DEEPEST) return true;
  }
  return DEEP_BLOCK.test(text);
}
