import type { FlexPeriod, PumpMode } from '../case.ts';
import { clockSeconds } from '../clock.ts';
import type { Finding, Place } from '../finding.ts';
import type { Pump } from '../pumps.ts';
import { rateFindings } from './flow.ts';

type Flex = Extract<PumpMode, { kind: 'flex' }>;

/** What is wrong with a flex prescription: number, clock times and order of its periods, and the flow of each. */
export function flexFindings(mode: Flex, concentration_mcg_mL: number, pump: Pump, at: Place): Finding[] {
  const rate = (amount: number, place: Place) =>
    rateFindings({ at: place, amount, unit: 'mcg/h', concentration_mcg_mL }, pump);
  return [
    ...rate(mode.base_mcg_h, [...at, 'base_mcg_h']),
    ...countFindings(mode.periods.length, pump, [...at, 'periods']),
    ...mode.periods.flatMap((period, i) => rate(period.rate_mcg_h, [...at, 'periods', i, 'rate_mcg_h'])),
    ...timeFindings(mode.periods, [...at, 'periods']),
  ];
}

function countFindings(count: number, pump: Pump, at: Place): Finding[] {
  if (count <= pump.flex_periods_max) return [];
  return [
    {
      at,
      code: 'flex.too-many-periods',
      message: `There are ${count} flex periods; this pump has at most ${pump.flex_periods_max}.`,
      mend: `Keep ${pump.flex_periods_max} or fewer: join neighbours, or leave time to the base rate.`,
    },
  ];
}

function timeFindings(periods: readonly FlexPeriod[], at: Place): Finding[] {
  const shapes = periods.flatMap((period, i) => shapeFindings(period, [...at, i]));
  // A period that runs backwards has no place in an order.
  return shapes.length > 0 ? shapes : orderFindings(periods, at);
}

function shapeFindings({ from, to }: FlexPeriod, at: Place): Finding[] {
  if (clockSeconds(from) < clockSeconds(to)) return [];
  if (from === to) {
    return [
      {
        at: [...at, 'to'],
        code: 'flex.zero-length',
        message: `The period begins and ends at ${from}.`,
        mend: 'Give it a later end, or remove it; a whole day is 00:00 to 24:00.',
      },
    ];
  }
  const evening = `${from} to 24:00`;
  const split = to === '00:00' ? `Write ${evening}` : `Split it in two: ${evening} and 00:00 to ${to}`;
  return [
    {
      at: [...at, 'to'],
      code: 'flex.across-midnight',
      message: `The period from ${from} to ${to} runs across midnight.`,
      mend: `${split}, with periods in the order of the clock.`,
    },
  ];
}

function orderFindings(periods: readonly FlexPeriod[], at: Place): Finding[] {
  const findings: Finding[] = [];
  periods.forEach((period, i) => {
    const start = clockSeconds(period.from);
    const earlier = periods.slice(0, i);
    const over = earlier.find(
      (each) => start < clockSeconds(each.to) && clockSeconds(each.from) < clockSeconds(period.to),
    );
    if (over !== undefined) {
      findings.push({
        at: [...at, i, 'from'],
        code: 'flex.overlap',
        message: `The period from ${period.from} to ${period.to} overlaps the one from ${over.from} to ${over.to}.`,
        mend: `Let the later of the two begin when the earlier ends, or after that.`,
      });
      return;
    }
    const late = earlier.find((each) => clockSeconds(each.from) > start);
    if (late === undefined) return;
    findings.push({
      at: [...at, i, 'from'],
      code: 'flex.unsorted',
      message: `The period from ${period.from} stands after the one from ${late.from}.`,
      mend: `List the periods in the order of the clock: ${period.from} before ${late.from}.`,
    });
  });
  return findings;
}
