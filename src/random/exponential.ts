/** Exponential and logarithm with + - * / only, because those of the engines differ in their last bit. */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const EXP_TERMS = 15;
const LOG_TERMS = 13;

/** e^x; relative error under 1e-15 times (1 + |x|). */
export function expOf(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x > 709.78) return Number.POSITIVE_INFINITY;
  if (x < -745.2) return 0;
  const halvings = Math.round(x / (LN2_HIGH + LN2_LOW));
  const rest = x - halvings * LN2_HIGH - halvings * LN2_LOW;
  let sum = 1;
  for (let n = EXP_TERMS; n > 0; n--) sum = 1 + (rest / n) * sum;
  for (let i = 0; i < halvings; i++) sum *= 2;
  for (let i = 0; i > halvings; i--) sum /= 2;
  return sum;
}

/** Natural logarithm; NaN below zero. */
export function logOf(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let mantissa = x;
  let doublings = 0;
  for (; mantissa > Math.SQRT2; doublings++) mantissa /= 2;
  for (; mantissa < Math.SQRT1_2; doublings--) mantissa *= 2;
  // log m = 2 artanh((m - 1)/(m + 1)), whose series runs in odd powers of at most 0.172.
  const s = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  for (let n = LOG_TERMS; n > 0; n--) sum = 1 / (2 * n - 1) + s * s * sum;
  return doublings * LN2_HIGH + (doublings * LN2_LOW + 2 * s * sum);
}
