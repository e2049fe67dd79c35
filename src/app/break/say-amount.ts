import { sayDose, sayNumber, withUnit } from '../numbers/index.ts';
import { breakAmounts as words } from '../strings/en/break/amounts.ts';

const MCG_PER_MG = 1000;
const HOUR_S = 3600;
const DAY_min = 1440;

/** An amount of drug: mcg below a milligram, mg from there on. */
export function sayDrug(mcg: number): string {
  const size = Math.abs(mcg);
  return Number(size.toFixed(1)) < MCG_PER_MG
    ? withUnit(sayDose(mcg), words.mcg)
    : withUnit(sayNumber(mcg / MCG_PER_MG, 2), words.mg);
}

/** A length of time: `30 min`, `6 h 30 min`, `2 days 6 h`. */
export function sayLasting(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  const hours = Math.round(seconds / HOUR_S);
  const parts: readonly (readonly [number, string])[] =
    minutes < DAY_min
      ? [
          [Math.floor(minutes / 60), words.h],
          [minutes % 60, words.min],
        ]
      : [
          [Math.floor(hours / 24), words.days(Math.floor(hours / 24))],
          [hours % 24, words.h],
        ];
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => withUnit(sayNumber(count, 0), unit));
  return said.length === 0 ? withUnit('0', words.min) : said.join('\u00a0');
}
