import type { TimedOralDose } from '../case.ts';
import type { Finding, Place } from '../finding.ts';
import { LIMITS } from '../limits.ts';
import { sayNumber } from '../words.ts';

export function regimenFindings(doses: readonly TimedOralDose[], at: Place): Finding[] {
  const total_mg = doses.reduce((sum, { mg }) => sum + mg, 0);
  const { max, why } = LIMITS.regimen_total_mg;
  const twice = doses.findIndex(({ time }, i) => doses.findIndex((each) => each.time === time) < i);
  const findings: Finding[] = [];
  if (total_mg > max) {
    findings.push({
      at,
      code: 'regimen.above-daily-total',
      message: `These doses are ${sayNumber(total_mg)} mg a day.`,
      mend: `Give at most ${sayNumber(max)} mg/day as a regimen, because ${why}; take single oral doses for the rest.`,
    });
  }
  if (twice >= 0) {
    const time = doses[twice]?.time ?? '';
    findings.push({
      at: [...at, twice, 'time'],
      code: 'regimen.time-twice',
      message: `${time} is in this regimen twice.`,
      mend: `Give one dose at ${time}, with the sum of both.`,
    });
  }
  return findings;
}
