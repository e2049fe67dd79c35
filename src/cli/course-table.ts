import type { Case } from '../case/index.ts';
import { type CourseOptions, runCourse } from '../course/index.ts';
import { type Delivery, type DeliveryDose, type DeliveryPiece, deliver } from '../delivery/index.ts';
import { baclofen, type OutputName } from '../model/index.ts';

export interface TableRequest {
  readonly every_s: number;
  readonly to_s: number;
  readonly outputs: readonly OutputName[];
}

export interface Table {
  readonly header: readonly string[];
  /** To be read once: each is made when it is asked for. */
  readonly rows: Iterable<readonly (string | number)[]>;
}

const MCG_PER_MG = 1000;

/**
 * The course of a case from second 0, a row for every `every_s` seconds and one for the end: outputs in the units
 * the model declares, what is programmed and delivered at that second, and what was taken or injected since the row before.
 */
export function courseTable(
  document: Case,
  { every_s, to_s, outputs }: TableRequest,
  changed: Pick<CourseOptions, 'model' | 'values'> = {},
): Table {
  const sampling = { kind: 'every', every_s } as const;
  const course = runCourse(document, { outputs, from_s: 0, to_s, sampling }, changed);
  const delivery = deliver(document, 0, to_s + 1);
  const pieceAt = pieceFinder(delivery.pieces);
  const tablets_mcg = doseCounter(delivery, 'oral');
  const boluses_mcg = doseCounter(delivery, 'lumbar');
  function* rows() {
    for (const [i, time_s] of course.time_s.entries()) {
      const piece = pieceAt(time_s);
      yield [
        time_s,
        clock(time_s),
        ...outputs.map((name) => course.outputs[name][i] ?? Number.NaN),
        piece?.programmed_mcg_h ?? 0,
        piece?.delivered_mcg_h ?? 0,
        tablets_mcg(time_s) / MCG_PER_MG,
        boluses_mcg(time_s),
      ];
    }
  }
  return { header: header(outputs), rows: rows() };
}

/** Two of time before the outputs, four of drug behind them. */
export const COLUMNS_BESIDE_OUTPUTS = 6;

function header(outputs: readonly OutputName[]): readonly string[] {
  const units = new Map(baclofen.outputs.map(({ name, unit }) => [name, unit]));
  return [
    'time_s',
    'clock',
    ...outputs.map((name) => `${name} [${units.get(name) ?? ''}]`),
    'programmed [mcg/h]',
    'delivered [mcg/h]',
    'oral_dose [mg]',
    'lumbar_bolus [mcg]',
  ];
}

/** `d0 08:15`, with seconds when there are any. */
export function clock(time_s: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [days, hours, minutes, seconds] = [
    Math.floor(time_s / 86_400),
    Math.floor(time_s / 3600) % 24,
    Math.floor(time_s / 60) % 60,
    time_s % 60,
  ];
  return `d${days} ${two(hours)}:${two(minutes)}${seconds === 0 ? '' : `:${two(seconds)}`}`;
}

/** Asked for ascending times. */
function pieceFinder(pieces: readonly DeliveryPiece[]): (time_s: number) => DeliveryPiece | undefined {
  let i = 0;
  return (time_s) => {
    while (i < pieces.length - 1 && (pieces[i]?.to_s ?? time_s) <= time_s) i++;
    return pieces[i];
  };
}

/** Drug given by one route since it was last asked, up to and at a second. */
function doseCounter({ doses }: Delivery, route: DeliveryDose['route']): (time_s: number) => number {
  let i = 0;
  return (time_s) => {
    let mcg = 0;
    for (let dose = doses[i]; dose !== undefined && dose.at_s <= time_s; dose = doses[++i]) {
      if (dose.route === route) mcg += dose.amount_mcg;
    }
    return mcg;
  };
}
