/**
 * Sums of vectors, each in a function of its own: in one large function the many arrays do not fit the processor's
 * registers, and the same loops take four times as long.
 */
type Vector = Float64Array;

/** into = base + a x */
export function sum1(into: Vector, base: Vector, a: number, x: Vector): void {
  const n = into.length;
  for (let i = 0; i < n; i++) into[i] = base[i]! + a * x[i]!;
}

/** into = base + a x + b y */
export function sum2(into: Vector, base: Vector, a: number, x: Vector, b: number, y: Vector): void {
  const n = into.length;
  for (let i = 0; i < n; i++) into[i] = base[i]! + a * x[i]! + b * y[i]!;
}

/** into = base + a x + b y + c z */
export function sum3(
  into: Vector,
  base: Vector,
  a: number,
  x: Vector,
  b: number,
  y: Vector,
  c: number,
  z: Vector,
): void {
  const n = into.length;
  for (let i = 0; i < n; i++) into[i] = base[i]! + a * x[i]! + b * y[i]! + c * z[i]!;
}

/** into = base + a w + b x + c y + d z */
export function sum4(
  into: Vector,
  base: Vector,
  a: number,
  w: Vector,
  b: number,
  x: Vector,
  c: number,
  y: Vector,
  d: number,
  z: Vector,
): void {
  const n = into.length;
  for (let i = 0; i < n; i++) {
    into[i] = base[i]! + a * w[i]! + b * x[i]! + c * y[i]! + d * z[i]!;
  }
}
