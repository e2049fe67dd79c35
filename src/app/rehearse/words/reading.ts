import { sayNumber } from '../../numbers/index.ts';

/** A measured number; of a temperature always to the tenth, so that 39.0 stands beside 38.9. */
export function sayReading(of: string, value: number, decimals = 1): string {
  return of.startsWith('temperature') && Number.isFinite(value)
    ? value.toFixed(1)
    : sayNumber(value, decimals);
}
