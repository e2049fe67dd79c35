import type { Chain } from '../../../rehearsal/index.ts';
import { sayNumber, withUnit } from '../../numbers/index.ts';
import { chartText } from '../../strings/en/debrief/chart.ts';
import { saySince } from '../say.ts';
import type { Scene } from './scene.ts';
import type { OutputStrip, RateStrip, ReadingStrip, Strip } from './strip-list.ts';

const words = chartText.findings;
const HOURS = 24;

/** One sentence that stands in for a strip's picture. */
export function finding(strip: Strip, scene: Scene): string {
  if (strip.kind === 'reading') return ofReadings(strip, scene);
  const parts = strip.kind === 'rate' ? ofRate(strip, scene) : ofOutput(strip, scene);
  return `${parts.join('; ')}.`;
}

function ofReadings({ output, decimals }: ReadingStrip, { readings, handover_s }: Scene): string {
  const own = readings.filter((each) => each.output === output);
  const [first] = own;
  if (first === undefined) return words.none;
  const say = (value: number) => sayNumber(value, decimals);
  const when = (at_s: number) => saySince(at_s, handover_s);
  const low = own.reduce((least, each) => (each.value < least.value ? each : least), first);
  const high = own.reduce((most, each) => (each.value > most.value ? each : most), first);
  const parts = [words.readings(own.length, say(first.value), when(first.at_s))];
  if (own.length > 1) {
    parts.push(words.range(say(low.value), when(low.at_s), say(high.value), when(high.at_s)));
  }
  return `${parts.join('; ')}.`;
}

function ofRate({ rate, id }: RateStrip, { chain, other, handover_s }: Scene): string[] {
  const say = (mcg_h: number) => sayNumber(HOURS * mcg_h, 1);
  const first = chain.rates[0];
  if (first === undefined) return [];
  const parts = [say(first[rate])];
  for (const stretch of chain.rates.slice(1, MOST_CHANGES)) {
    const said = say(stretch[rate]);
    if (!parts.at(-1)?.startsWith(`${said} `) && parts.at(-1) !== said) {
      parts.push(`${said} from ${saySince(stretch.from_s, handover_s)}`);
    }
  }
  const lost = id === 'catheter' ? sayLost(chain) : '';
  if (lost !== '') parts.push(lost);
  const last = other?.chain.rates.at(-1);
  if (last !== undefined) parts.push(words.other(say(last[rate])));
  return parts;
}
const MOST_CHANGES = 12;

/** How much of what was programmed did not arrive; empty when all did. */
export function sayLost(chain: Chain): string {
  const lost = missingOf(chain);
  return lost < 1 ? '' : words.short(withUnit(sayNumber(lost, 0), 'mcg'));
}

function missingOf({ rates }: Chain): number {
  return rates.reduce(
    (sum, { from_s, to_s, programmed_mcg_h, delivered_mcg_h }) =>
      sum + (Math.max(0, programmed_mcg_h - delivered_mcg_h) * (to_s - from_s)) / 3600,
    0,
  );
}

function ofOutput({ output, decimals }: OutputStrip, { chain, other, handover_s }: Scene): string[] {
  const values = chain.outputs[output];
  const say = (value: number | undefined) => sayNumber(value ?? Number.NaN, decimals);
  let [low, high] = [0, 0];
  for (let i = 1; i < values.length; i++) {
    if (values[i]! < values[low]!) low = i;
    if (values[i]! > values[high]!) high = i;
  }
  if (say(values[low]) === say(values[high])) return [words.steady(say(values[0]))];
  const when = (i: number) => saySince(chain.time_s[i] ?? 0, handover_s);
  const parts = [
    words.course(say(values[0]), say(values.at(-1))),
    words.range(say(values[low]), when(low), say(values[high]), when(high)),
  ];
  if (other !== undefined) parts.push(words.other(say(other.chain.outputs[output].at(-1))));
  return parts;
}
