import { DAY_S } from '../../../case/index.ts';
import { deliver } from '../../../delivery/index.ts';
import type { Item } from '../../../drill/index.ts';
import { drillText } from '../../strings/drill.ts';
import { axisTo, daysTo, timesTo } from './axes.ts';
import { piecesOf, stepsOf, sumOf } from './curves.ts';
import { givenOf, say, sayAnswer } from './facts.ts';
import type { Place, StripsPicture } from './picture.ts';

const words = drillText.picture;
const HIGHEST_mg_day = 'fact.oral_highest_mg_day';

/** Today's dose, and the room that the rule gives tomorrow. */
export function nextDosePicture(item: Item): StripsPicture {
  const { document, until_s, answer } = item;
  const pieces = piecesOf(document, until_s);
  const delivered = stepsOf(pieces, ({ delivered_mcg_h }) => delivered_mcg_h * 24);
  const programmed = stepsOf(pieces, ({ programmed_mcg_h }) => programmed_mcg_h * 24);
  const dose = givenOf(item, 'dose');
  const least = item.slips.find(({ name }) => name === 'smallest_step')?.value ?? answer;
  const [low, high] = [Math.min(least, answer), Math.max(least, answer)];
  const [from, to] = [24, until_s / 3600];
  const mcg = (value: number) => say(value, 'mcg/day');
  return {
    kind: 'strips',
    title: words.next.title,
    finding: words.next.finding(mcg(dose), mcg(low), mcg(high)),
    times: timesTo(to),
    marks: [{ x: from, label: words.next.change }],
    strips: [
      {
        name: words.change.dose,
        unit: 'mcg/day',
        route: 'pump',
        axis: axisTo(Math.max(dose, high)),
        lines: [
          { look: 'delivered', name: words.delivered, places: delivered },
          { look: 'programmed', name: words.programmed, places: programmed },
        ],
        band: {
          name: words.next.band,
          low: [
            [from, low],
            [to, low],
          ],
          high: [
            [from, high],
            [to, high],
          ],
        },
        said: { value: mcg(answer), note: words.asked[item.topic] },
      },
    ],
  };
}

/** The ladder of tablets, with the rung of the question. */
export function ladderPicture(item: Item): StripsPicture {
  const { document, until_s, variant } = item;
  const { doses } = deliver(document, 0, until_s);
  const days = Array.from({ length: until_s / DAY_S }, (_, day) => {
    const today = doses.filter(({ at_s }) => Math.floor(at_s / DAY_S) === day);
    return {
      single: (today[0]?.amount_mcg ?? 0) / 1000,
      total: today.reduce((sum, each) => sum + each.amount_mcg / 1000, 0),
    };
  });
  const places = days.flatMap(({ total }, day): readonly Place[] => [
    [day, total],
    [day + 1, total],
  ]);
  const now = item.given.find(({ name }) => name === 'now')?.value;
  const target = item.given.find(({ name }) => name === 'target')?.value;
  const dayOf = (single: number) => days.findIndex((day) => day.single === single);
  const here = now === undefined ? 0 : dayOf(now);
  const after = days.findIndex(({ single }, day) => day > here && single > (days[here]?.single ?? 0));
  const there = target === undefined ? after : dayOf(target);
  const highest = item.sources.find(({ name }) => name === HIGHEST_mg_day);
  const most = highest === undefined ? undefined : Number(highest.value);
  const mg = (value: number) => say(value, 'mg/day');
  const totals = [days[here]?.total ?? 0, days[there]?.total ?? 0] as const;
  const room = variant === 'room' && most !== undefined;
  return {
    kind: 'strips',
    title: words.ladder.title,
    finding: room
      ? words.ladder.room(mg(totals[0]), mg(most), sayAnswer(item))
      : words.ladder.finding(mg(totals[0]), mg(totals[1]), `${there}`),
    times: daysTo(until_s),
    marks: [
      ...(now === undefined ? [] : [{ x: here, label: words.ladder.now }]),
      ...(room ? [] : [{ x: there, label: target === undefined ? words.ladder.next : words.ladder.target }]),
    ],
    strips: [
      {
        name: words.ladder.oral,
        unit: 'mg/day',
        route: 'oral',
        axis: axisTo(Math.max(room ? most : 0, ...days.map(({ total }) => total))),
        lines: [{ look: 'oral', name: words.ladder.oral, places }],
        ...(room ? { levels: [{ value: most, label: words.ladder.most(mg(most)), alarm: true }] } : {}),
        said: { value: sayAnswer(item), note: words.asked[item.topic] },
      },
    ],
  };
}

/** Drug that comes together while the pump is thought to stand still. */
export function minimumRatePicture(item: Item): StripsPicture {
  const { document, until_s } = item;
  const pieces = piecesOf(document, until_s);
  const given = sumOf(pieces, ({ delivered_mcg_h }) => delivered_mcg_h);
  const shown = sumOf(pieces, ({ programmed_mcg_h }) => programmed_mcg_h);
  const hours = until_s / 3600;
  const [sum = 0, said = 0] = [given.at(-1)?.[1], shown.at(-1)?.[1]];
  const differs = Math.abs(sum - said) > 1e-6;
  return {
    kind: 'strips',
    title: words.minimum.title,
    finding: words.minimum.finding(say(hours, 'h'), say(sum, 'mcg'), differs ? say(said, 'mcg') : undefined),
    times: timesTo(hours),
    marks: [],
    strips: [
      {
        name: words.minimum.sum,
        unit: 'mcg',
        route: 'pump',
        axis: axisTo(Math.max(sum, said)),
        lines: [
          { look: 'delivered', name: words.delivered, places: given },
          { look: 'programmed', name: words.programmed, places: shown },
          {
            look: 'reference',
            name: words.minimum.stopped,
            places: [
              [0, 0],
              [hours, 0],
            ],
          },
        ],
        said: { value: say(sum, 'mcg'), note: words.minimum.within(say(hours, 'h')) },
      },
    ],
  };
}
