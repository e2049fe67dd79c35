/** odex ships its TypeScript source, which strict settings refuse; this is what the bench uses of it. */
export declare class Solver {
  constructor(dimension: number);
  absoluteTolerance: number;
  relativeTolerance: number;
  solve(
    f: (x: number, y: number[]) => number[],
    from: number,
    y: readonly number[],
    to: number,
  ): { readonly y: number[] };
}
