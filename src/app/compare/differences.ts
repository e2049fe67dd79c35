import { changesIn } from '../../model/index.ts';
import { sayNumber, withUnit } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { extent, ROUTES, type Route } from './arm.ts';
import { sayOutput } from './readings.ts';
import type { Output } from './request.ts';
import type { NumberKey, Settings } from './settings.ts';
import type { Shown } from './state.ts';

/** One line of the comparison with the pinned run. */
export interface Difference {
  readonly what: string;
  readonly pinned: string;
  readonly now: string;
}

/** Results that are compared, as means over the window. */
const RESULTS = [
  ['plasma_level', 'plasma'],
  ['csf_lumbar_level', 'csf_lumbar'],
  ['csf_cistern_level', 'csf_cistern'],
  ['ashworth_leg', 'legs'],
  ['ashworth_arm', 'arms'],
  ['spasm_score', 'spasms'],
  ['side_any', 'any'],
  ['standing', 'standing'],
] as const satisfies readonly (readonly [Output, keyof typeof text.compare.strips])[];

const NUMBERS: readonly NumberKey[] = [
  'tone_leg',
  'tone_arm',
  'spasm',
  'sensitivity',
  'kidney_percent',
  'contracture_percent',
  'oral_mg_day',
  'pump_mcg_day',
];

/** What was set otherwise, and what came of it; empty when the two runs are the same. */
export function differences(pinned: Shown, now: Shown): readonly Difference[] {
  return [...settingsThatDiffer(pinned, now), ...resultsThatDiffer(pinned, now)];
}

function settingsThatDiffer(pinned: Shown, now: Shown): readonly Difference[] {
  const { compare } = text;
  const line = (what: string, say: (settings: Settings) => string): Difference => ({
    what,
    pinned: say(pinned.settings),
    now: say(now.settings),
  });
  const lines = [
    line(compare.patient.choose, ({ patient }) => patient),
    ...NUMBERS.map((key) => {
      const { label, unit } = text.fields[key];
      const route = key === 'oral_mg_day' ? compare.oral : key === 'pump_mcg_day' ? compare.pump : undefined;
      const what = route === undefined ? label : `${route}: ${label.toLowerCase()}`;
      return line(what, (settings) => withUnit(sayNumber(settings[key], 2), unit));
    }),
    line(compare.times.label, ({ times_a_day }) => String(times_a_day)),
    line(compare.modes.label, ({ mode }) => compare.modes.names[mode]),
    line(compare.tip.label, ({ tip_level }) => tip_level),
    line(compare.start.label, ({ start }) => compare.start.names[start]),
    line(compare.broken.label, ({ breaks }) =>
      breaks === undefined || breaks.broken.length === 0
        ? compare.broken.none
        : breaks.broken.map(({ fault }) => fault.replaceAll('_', ' ')).join(', '),
    ),
    line(compare.span.label, ({ span }) => compare.span.names[span]),
  ];
  const model: Difference = {
    what: compare.pin.change,
    pinned: compare.pin.changes(changesIn(pinned.change)),
    now: compare.pin.changes(changesIn(now.change)),
  };
  const sameModel = JSON.stringify(pinned.change) === JSON.stringify(now.change);
  return [...lines.filter((one) => one.pinned !== one.now), ...(sameModel ? [] : [model])];
}

function resultsThatDiffer(pinned: Shown, now: Shown): readonly Difference[] {
  const { pin, strips, outputs } = text.compare;
  const say = (run: Shown, route: Route, output: Output) =>
    withUnit(sayOutput(output, extent(run[route], output).mean), outputs[output].unit);
  return RESULTS.flatMap(([output, strip]) =>
    ROUTES.map((route) => ({
      what: pin.mean(strips[strip].name, text.compare[route]),
      pinned: say(pinned, route, output),
      now: say(now, route, output),
    })),
  ).filter((one) => one.pinned !== one.now);
}
