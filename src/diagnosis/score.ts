/**
 * The Brier score of one forecast: the square of what is missing to certainty, if it was right, and of all that was
 * said, if it was wrong. 0 is best and 1 worst; nobody gains by saying another confidence than the one he has.
 */
export function brierOf(confidence: number, right: boolean): number {
  if (!(confidence >= 0 && confidence <= 1))
    throw new RangeError(`${confidence} is no confidence from 0 to 1.`);
  const missing = (right ? 1 : 0) - confidence;
  return missing * missing;
}
