import { type Case, clockSeconds, DAY_S } from '../../../case/index.ts';
import type { Delivery } from '../../../delivery/index.ts';
import { heightIn, isSingle, type Lane, type Point, thin } from '../../charts/index.ts';
import type { Output } from '../engine/outputs.ts';
import type { Run } from '../engine/run.ts';
import type { Window } from '../plan/titrate.ts';
import { deliveredDays, deliveredRates, firstWithin } from './delivered.ts';
import { BOLUS_HEIGHT } from './places.ts';
import type { Scales } from './scales.ts';
import { placeIn } from './span.ts';
import { began_s, HISTORY, type Orders, programmedRates, type Rate, type Stretch } from './stretches.ts';
import type { OutputStrip, Strip } from './strip-list.ts';

/** A plan and as much of its course as is drawn. */
export interface Drawn {
  readonly plan: Case;
  readonly orders: Orders;
  readonly run: Run | undefined;
  /** Where its line begins: what it shares with the present plan is not drawn twice. */
  readonly from_s: number;
}

/** Everything that the lines of a strip hang on. */
export interface Scene {
  readonly window: Window;
  /** Whether the pump is shown hour by hour. */
  readonly hourly: boolean;
  readonly scales: Scales;
  readonly now: Drawn;
  /** From here on `now.run` is the course of an earlier plan. */
  readonly fresh_s: number;
  readonly reference: Drawn | undefined;
  readonly preview: Drawn | undefined;
}

/** Pixels within which a drawn line follows its samples. */
const TOLERANCE_px = 0.2;
const HOURS_PER_DAY = 24;
/** From this length on single doses by mouth crowd each other. */
const DOSES_SEEN_s = 9 * DAY_S;

type Lines = (scene: Scene, width: number, height: number) => readonly Point[][];

/** The points of a strip's lines, one list per look, for a plot of so many pixels. */
export function linesOf(strip: Strip, scene: Scene, width: number, height: number): Point[][] {
  const lines = strip.kind === 'oral' ? oral : strip.kind === 'pump' ? pump : outputLines(strip);
  return lines(scene, width, height).map((points, i) => {
    const look = strip.looks[i];
    // Single doses on one height are no line that two of them could stand for.
    return look !== undefined && isSingle(look) ? [...points] : thin(points, width, height, TOLERANCE_px);
  });
}

const oral: Lines = ({ window, scales, now, reference, preview }) => {
  const lane = scales.oral;
  return [
    steps(preview?.orders.oral, lane, window, preview?.from_s),
    window.to_s - window.from_s > DOSES_SEEN_s ? [] : tablets(now.plan, now.orders.oral, lane, window),
    steps(now.orders.oral, lane, window),
    steps(reference?.orders.oral, lane, window),
  ];
};

const pump: Lines = (scene) => {
  const { window, hourly, scales, now, fresh_s, reference, preview } = scene;
  const lane = hourly ? scales.rate : scales.pump;
  const programmed = (of: Drawn | undefined) => {
    if (of === undefined) return [];
    return hourly
      ? fromRates(programmedRates(of.plan, window), lane, 1, window, Math.max(of.from_s, began_s(of.orders)))
      : steps(of.orders.pump, lane, window, of.from_s);
  };
  const delivery = now.run?.delivery;
  const rates = delivery === undefined ? [] : deliveredIn(delivery, now.orders, window, hourly);
  const times = hourly ? 1 : HOURS_PER_DAY;
  const from_s = began_s(now.orders);
  return [
    programmed(preview),
    now.orders.boluses.map(({ at_s, mcg }) => ({
      x: placeIn(window, at_s),
      y: hourly ? BOLUS_HEIGHT : heightIn(lane, mcg),
    })),
    programmed(now),
    fromRates(rates, lane, times, { ...window, to_s: Math.min(window.to_s, fresh_s) }, from_s, window),
    fromRates(rates, lane, times, { ...window, from_s: Math.max(window.from_s, fresh_s) }, from_s, window),
    programmed(reference),
  ];
};

function outputLines({ output, scale }: OutputStrip): Lines {
  const lane: Lane = { scale, from: 0, to: 1 };
  return ({ window, now, fresh_s, reference, preview }, width) => {
    const curve = (of: Drawn | undefined, from_s: number, to_s: number) =>
      of?.run === undefined || to_s <= from_s
        ? []
        : curveOf(of.run, output, lane, window, from_s, to_s, width);
    const { from_s, to_s } = window;
    return [
      curve(preview, Math.max(from_s, preview?.from_s ?? from_s), to_s),
      curve(now, from_s, Math.min(to_s, fresh_s)),
      curve(now, Math.max(from_s, fresh_s), to_s),
      curve(reference, from_s, to_s),
    ];
  };
}

function curveOf(
  run: Run,
  output: Output,
  lane: Lane,
  window: Window,
  from_s: number,
  to_s: number,
  width: number,
): Point[] {
  const share = (to_s - from_s) / (window.to_s - window.from_s);
  const places = run.line(output, from_s, to_s, Math.max(1, Math.round(width * share)));
  return places.map(({ at_s, value }) => ({ x: placeIn(window, at_s), y: heightIn(lane, value) }));
}

/** Two points a stretch; nothing before the first order of a patient who takes nothing. */
function steps(stretches: readonly Stretch[] | undefined, lane: Lane, window: Window, from_s = 0): Point[] {
  if (stretches === undefined) return [];
  const points: Point[] = [];
  for (let i = firstWithin(stretches, window.from_s); i < stretches.length; i++) {
    const stretch = stretches[i]!;
    if (stretch.from_s >= window.to_s) break;
    if ((stretch.entry === HISTORY && stretch.amount === 0) || stretch.to_s <= from_s) continue;
    const y = heightIn(lane, stretch.amount);
    points.push({ x: placeIn(window, Math.max(stretch.from_s, window.from_s, from_s)), y });
    points.push({ x: placeIn(window, Math.min(stretch.to_s, window.to_s)), y });
  }
  return points;
}

/** Rates within `part` and from `from_s` on, placed in the window. */
function fromRates(
  rates: readonly Rate[],
  lane: Lane,
  times: number,
  part: Window,
  from_s: number,
  window: Window = part,
): Point[] {
  const points: Point[] = [];
  for (const rate of rates) {
    const [left_s, right_s] = [Math.max(rate.from_s, part.from_s, from_s), Math.min(rate.to_s, part.to_s)];
    if (right_s <= left_s) continue;
    const y = heightIn(lane, rate.mcg_h * times);
    points.push({ x: placeIn(window, left_s), y }, { x: placeIn(window, right_s), y });
  }
  return points;
}

/** The days of a delivery are reckoned once, not once a frame. */
const days = new WeakMap<Delivery, { readonly orders: Orders; readonly rates: readonly Rate[] }>();

function deliveredIn(delivery: Delivery, orders: Orders, window: Window, hourly: boolean): readonly Rate[] {
  if (hourly) return deliveredRates(delivery, window);
  let known = days.get(delivery);
  if (known?.orders !== orders) {
    known = { orders, rates: deliveredDays(delivery, orders.pump) };
    days.set(delivery, known);
  }
  const first = firstWithin(known.rates, window.from_s);
  const beyond = firstWithin(known.rates, window.to_s);
  return known.rates.slice(first, beyond + 1);
}

/** Single doses by mouth in a window of days. */
function tablets(plan: Case, stretches: readonly Stretch[], lane: Lane, window: Window): Point[] {
  const points: Point[] = [];
  const take = (at_s: number, mg: number) => points.push({ x: placeIn(window, at_s), y: heightIn(lane, mg) });
  for (const { entry, from_s, to_s } of stretches) {
    const doses = dosesOf(plan, entry);
    const first = Math.floor(Math.max(from_s, window.from_s) / DAY_S);
    for (let day = first; day * DAY_S < Math.min(to_s, window.to_s); day++) {
      for (const { time, mg } of doses) {
        const at_s = day * DAY_S + clockSeconds(time);
        if (at_s >= Math.max(from_s, window.from_s) && at_s < Math.min(to_s, window.to_s)) take(at_s, mg);
      }
    }
  }
  for (const entry of plan.log) {
    const { at_s } = entry;
    if (entry.kind === 'oral_dose' && at_s >= window.from_s && at_s <= window.to_s) take(at_s, entry.mg);
  }
  return points.sort((a, b) => a.x - b.x);
}

function dosesOf({ history, log }: Case, id: number) {
  if (id === HISTORY) return history.oral;
  const entry = log.find((each) => each.id === id);
  return entry?.kind === 'oral_regimen' ? entry.doses : [];
}
