import type { Item } from '../../../drill/index.ts';
import { drillText } from '../../strings/drill.ts';
import { axisTo, timesTo } from './axes.ts';
import { piecesOf, stepsOf } from './curves.ts';
import { say, sayTimes } from './facts.ts';
import type { Place, Strip, StripsPicture } from './picture.ts';

const words = drillText.picture;

/** A change of concentration: what the pump moves, what is at the tip, and what was programmed against what arrives. */
export function changePicture(item: Item): StripsPicture {
  const { document, until_s } = item;
  const pieces = piecesOf(document, until_s);
  const flow = stepsOf(pieces, ({ flow_mL_h }) => flow_mL_h * 24);
  const tip = stepsOf(pieces, ({ tip_mcg_mL }) => tip_mcg_mL);
  const programmed = stepsOf(pieces, ({ programmed_mcg_h }) => programmed_mcg_h * 24);
  const delivered = stepsOf(pieces, ({ delivered_mcg_h }) => delivered_mcg_h * 24);
  const [first = Number.NaN, last = Number.NaN] = [delivered[0]?.[1], delivered.at(-1)?.[1]];
  const dose = programmed[0]?.[1] ?? Number.NaN;
  const out_h = jumpOf(tip);
  const bridge = item.topic === 'bridge';
  const wrongAfter = Math.abs(last - dose) > 1e-6;
  const wrong = wrongAfter ? last : first;
  const daily = (mcg: number) => say(mcg, 'mcg/day');
  const finding = bridge
    ? words.change.bridge(say(out_h, 'h'), daily(dose))
    : words.change.wrong(wrongAfter, daily(dose), daily(wrong), sayTimes(wrong / dose), say(out_h, 'h'));
  const times = timesTo(until_s / 3600);
  const scaled = (places: readonly Place[]): readonly Place[] =>
    times.unit === 'days' ? places.map(([x, y]) => [x / 24, y]) : places;
  const strip = (name: string, unit: string, places: readonly Place[]): Strip => ({
    name,
    unit,
    route: 'pump',
    axis: axisTo(highest(places)),
    lines: [{ look: 'delivered', name, places: scaled(places) }],
    said: { value: say(places.at(-1)?.[1] ?? 0, unit), note: words.change.after },
  });
  return {
    kind: 'strips',
    title: bridge ? words.change.bridgeTitle : words.change.title,
    finding,
    times,
    marks: [{ x: times.unit === 'days' ? out_h / 24 : out_h, label: words.change.out(say(out_h, 'h')) }],
    strips: [
      strip(words.change.flow, 'mL/day', flow),
      strip(words.change.tip, 'mcg/mL', tip),
      {
        name: words.change.dose,
        unit: 'mcg/day',
        route: 'pump',
        axis: axisTo(Math.max(highest(delivered), highest(programmed))),
        lines: [
          { look: 'delivered', name: words.delivered, places: scaled(delivered) },
          { look: 'programmed', name: words.programmed, places: scaled(programmed) },
        ],
        said: bridge
          ? { value: daily(dose), note: words.change.throughout }
          : {
              value: daily(wrong),
              note: wrongAfter ? words.change.after : words.change.until(say(out_h, 'h')),
            },
      },
    ],
  };
}

function highest(places: readonly Place[]): number {
  return Math.max(...places.map(([, y]) => y));
}

/** Where a curve of steps first jumps. */
function jumpOf(places: readonly Place[]): number {
  return places.find(([, y]) => y !== places[0]?.[1])?.[0] ?? Number.NaN;
}
