import { sayCaseTime } from '../case/index.ts';
import type { CatheterState, DeviceState, ToldPrescription } from '../delivery/index.ts';
import type { Shown } from '../examination/index.ts';

/** What is true of a device and what its programmer believes, for a terminal. */
export function sayDevice(state: DeviceState): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Pump', sayPump(state)],
    ['Ordered', sayTold(state.ordered)],
    ['Programmed', sayTold(state.told)],
    ['Now', sayRates(state)],
    ['Reservoir', sayReservoir(state)],
    ['Pocket', `${number(state.pocket_mL)} mL with ${number(state.pocket_mcg)} mcg`],
    ['Catheter', sayCatheter(state.catheter)],
    ...state.log.map(
      ({ kind, at_s, readable_s }, i) =>
        [
          i === 0 ? 'Event log' : '',
          `${words(kind)}, ${sayCaseTime(at_s)}${late(at_s, readable_s)}`,
        ] as const,
    ),
    ...state.alarms.map(
      ({ why, from_s, to_s, every_s, tones }, i) =>
        [
          i === 0 ? 'Alarms' : '',
          `${tones === 1 ? 'single tone' : 'two tones'} for ${words(why)}, from ${sayCaseTime(from_s)}${until(to_s)}, every ${number(every_s / 60)} min`,
        ] as const,
    ),
  ];
  const body = rows.map(([name, text]) => `${name.padEnd(12)}${text}\n`).join('');
  return `${sayCaseTime(state.at_s)}, what is true and what the programmer believes\n${body}`;
}

/** What each examination shows when its method does not mislead. */
export function sayShown(shown: Iterable<Shown>): string {
  let text = 'Examinations at that time, without the misses of the methods\n';
  for (const { examination, signs, numbers } of shown) {
    const said = numbers.map(
      ({ name, value, unit }) => `${words(name.replace(/_mL$/, ''))} ${number(value)} ${unit}`,
    );
    text += `${words(examination).padEnd(18)}${[...signs.map(words), ...said].join(', ')}\n`;
  }
  return text;
}

function sayPump({ pump, drive, rotor_turns, flipped }: DeviceState): string {
  if (pump === 'none') return 'none';
  const moves = drive === 'rotor' ? `, rotor ${rotor_turns ? 'turns' : 'stands'}` : ', valves';
  return `${pump}${moves}${flipped ? ', flipped' : ''}`;
}

function sayTold(told: ToldPrescription | undefined): string {
  if (told === undefined) return 'nothing';
  const { mode, dose_mcg_day, concentration_mcg_mL, since_s } = told;
  return `${words(mode.kind)}, ${number(dose_mcg_day)} mcg/day of ${number(concentration_mcg_mL)} mcg/mL${since_s > 0 ? `, since ${sayCaseTime(since_s)}` : ''}`;
}

function sayRates(state: DeviceState): string {
  const rates = [
    ['ordered', state.ordered_mcg_day],
    ['programmed', state.programmed_mcg_day],
    ['into spinal fluid', state.delivered_mcg_day],
    ['into the pocket', state.pocket_mcg_day],
    ['into tissue', state.tissue_mcg_day],
  ] as const;
  return `${rates.map(([name, mcg_day]) => `${name} ${number(mcg_day)}`).join(', ')} mcg/day`;
}

function sayReservoir(state: DeviceState): string {
  return (
    `${number(state.reservoir_mL)} mL of ${number(state.reservoir_mcg_mL)} mcg/mL (label ${number(state.label_mcg_mL)}); ` +
    `the programmer counts ${number(state.counted_mL)} mL, the order leaves ${number(state.ordered_mL)} mL, ` +
    `band ${number(state.band_mL)} mL`
  );
}

function sayCatheter({ passes, breaks, tip_space, reaches }: CatheterState): string {
  const broken = breaks.map(
    ({ form, leaves_at, into, passes: open }) =>
      `; a ${form} lets ${percent(open)} pass, the rest leaves at the ${leaves_at} into ${into === 'pocket' ? 'the pocket' : 'tissue'}`,
  );
  return `${percent(passes)} pass to the tip${broken.join('')}; tip ${tip_space}, ${percent(reaches)} of what leaves it reach spinal fluid`;
}

function late(at_s: number, readable_s: number): string {
  return readable_s > at_s ? `, readable ${until(readable_s).trimStart()}` : '';
}

function until(to_s: number): string {
  return Number.isFinite(to_s) ? ` to ${sayCaseTime(to_s)}` : ' on';
}

function words(key: string): string {
  return key.replaceAll('_', ' ');
}

function percent(share: number): string {
  return `${number(100 * share)} %`;
}

const SHORT = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 });

function number(value: number): string {
  return SHORT.format(value === 0 ? 0 : value);
}
