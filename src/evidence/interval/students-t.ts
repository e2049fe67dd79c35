const HALVINGS = 60;

/**
 * The value that Student's t with `df` degrees of freedom (a whole number of 1 or more) stays below with this
 * probability (over 0.5). The distribution of t has a closed form in theta = atan(t / sqrt(df)); halving finds theta.
 */
export function tQuantile(probability: number, df: number): number {
  let low = 0;
  let high = Math.PI / 2;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (0.5 + within(middle, df) / 2 < probability) low = middle;
    else high = middle;
  }
  return Math.sqrt(df) * Math.tan(low);
}

/** Probability that |t| is below sqrt(df) tan(theta): a finite sum of powers of cos(theta). */
function within(theta: number, df: number): number {
  const odd = df % 2 === 1;
  const cos2 = Math.cos(theta) ** 2;
  let term = odd ? Math.cos(theta) : 1;
  let sum = df === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= df - 2; k += 2) {
    term *= (cos2 * (k - 1)) / k;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (theta + Math.sin(theta) * sum) : Math.sin(theta) * sum;
}
