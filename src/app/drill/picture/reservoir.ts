import type { Item } from '../../../drill/index.ts';
import { drillText } from '../../strings/drill.ts';
import { axisTo, daysTo } from './axes.ts';
import { inDays, piecesOf, reservoirOf, valueAt } from './curves.ts';
import { givenOf, pumpOf, say, sayAnswer, withAccuracy } from './facts.ts';
import type { Place, Strip, StripLine, StripsPicture } from './picture.ts';

const words = drillText.picture;

/** The reservoir falling to its alarm. */
export function refillPicture(item: Item): StripsPicture {
  const { document, until_s, variant } = item;
  const alarm = givenOf(item, 'alarm');
  const { capacity_mL } = pumpOf(document);
  const real = level(item, document.patient.pump_accuracy);
  const exact = level(item, 0);
  const empty = crossing(real, 0);
  const sounds = crossing(real, alarm);
  const limit = item.given.find(({ name }) => name === 'limit')?.value;
  const cut = variant === 'latest' && limit !== undefined && limit < sounds;
  const marks = [
    { x: sounds, label: words.refill.alarm(say(sounds, 'days')) },
    ...(variant === 'alarm_to_empty' ? [{ x: empty, label: words.refill.empty(say(empty, 'days')) }] : []),
    ...(cut ? [{ x: limit, label: words.refill.limit(say(limit, 'days')) }] : []),
  ];
  const fast = document.patient.pump_accuracy > 0;
  return {
    kind: 'strips',
    title: words.refill.title,
    finding: cut
      ? words.refill.cut(say(sounds, 'days'), say(limit, 'days'))
      : variant === 'alarm_to_empty'
        ? words.refill.reserve(say(alarm, 'mL'), sayAnswer(item))
        : words.refill.finding(fast, say(alarm, 'mL'), say(sounds, 'days')),
    times: daysTo(until_s),
    marks,
    strips: [
      {
        ...reservoirStrip(capacity_mL),
        lines: [
          { look: 'delivered', name: fast ? words.refill.fast : words.refill.reservoir, places: real },
          ...(fast
            ? [{ look: 'programmed', name: words.refill.asProgrammed, places: exact } satisfies StripLine]
            : []),
        ],
        levels: [{ value: alarm, label: words.refill.level(say(alarm, 'mL')), alarm: true }],
        said: { value: sayAnswer(item), note: words.asked[item.topic] },
      },
    ],
  };
}

/** What is left at the visit, and how far off an exact pump it is: beside what a pump within its label explains. */
export function residualPicture(item: Item): StripsPicture {
  const { document, until_s, variant } = item;
  const { accuracy, capacity_mL } = pumpOf(document);
  const undisturbed = { ...item, document: { ...document, log: [] } };
  const exact = level(undisturbed, 0);
  const [fast, slow] = [level(undisturbed, accuracy), level(undisturbed, -accuracy)];
  const stall = variant === 'stall';
  const own = variant === 'expected' ? undefined : level(item, document.patient.pump_accuracy);
  const names: Readonly<Record<string, string>> = words.residual.own;
  const left = (places: readonly Place[]) => say(places.at(-1)?.[1] ?? Number.NaN, 'mL');
  const off = (places: readonly Place[]) => places.map(([x, y]): Place => [x, y - valueAt(exact, x)]);
  const lines = (of: (places: readonly Place[]) => readonly Place[]): readonly StripLine[] => [
    ...(own === undefined
      ? []
      : [{ look: 'delivered' as const, name: names[variant] ?? variant, places: of(own) }]),
    {
      look: own === undefined ? 'delivered' : 'programmed',
      name: words.residual.expected,
      places: of(exact),
    },
  ];
  const band = { name: words.residual.band, low: fast, high: slow };
  const edge = Math.abs(off(slow).at(-1)?.[1] ?? 0);
  const most = Math.max(edge, Math.abs(own === undefined ? 0 : (off(own).at(-1)?.[1] ?? 0)));
  const { max } = axisTo(most);
  return {
    kind: 'strips',
    title: words.residual.title,
    finding: stall
      ? words.residual.stall(sayAnswer(item), left(fast), left(slow), item.answer > edge)
      : words.residual.finding(left(exact), left(fast), left(slow)),
    times: daysTo(until_s),
    marks: [],
    strips: [
      {
        ...reservoirStrip(capacity_mL),
        lines: lines((places) => places),
        band,
        said: stall
          ? { value: left(own ?? exact), note: words.residual.atVisit }
          : { value: sayAnswer(item), note: words.asked[item.topic] },
      },
      {
        name: words.residual.off,
        unit: 'mL',
        route: 'pump',
        axis: { min: -max, max, ticks: [-max, 0, max] },
        lines: lines(off),
        band: { ...band, low: off(fast), high: off(slow) },
        said: stall
          ? { value: sayAnswer(item), note: words.residual.above }
          : { value: `\u00b1\u00a0${say(edge, 'mL')}`, note: words.residual.within },
      },
    ],
  };
}

function reservoirStrip(capacity_mL: number): Pick<Strip, 'name' | 'unit' | 'route' | 'axis'> {
  return { name: words.reservoir, unit: 'mL', route: 'pump', axis: axisTo(capacity_mL) };
}

function level({ document, until_s }: Item, accuracy: number): readonly Place[] {
  return inDays(reservoirOf(piecesOf(withAccuracy(document, accuracy), until_s)));
}

/** Where a falling curve comes down to `mL`. */
function crossing(places: readonly Place[], mL: number): number {
  const i = places.findIndex(([, y]) => y <= mL + 1e-9);
  if (i <= 0) return places.at(i === 0 ? 0 : -1)?.[0] ?? Number.NaN;
  const [[x0, y0], [x1, y1]] = [places[i - 1]!, places[i]!];
  return x0 + ((x1 - x0) * (y0 - mL)) / (y0 - y1);
}
