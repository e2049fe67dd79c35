import type { DeviceState } from '../delivery/index.ts';
import type { Chance } from './chance.ts';
import type { Sign, Why } from './examination.ts';
import { numberOf } from './files/shipped.ts';
import { because, type Found, found, withoutPump } from './found.ts';
import { isStrengthWrong } from './prescription.ts';

/** What a needle draws, against what the order would have left and what the programmer counts. */
export function aspirateReservoir(device: DeviceState, chance: Chance): Found {
  if (device.pump === 'none') return withoutPump();
  const { reservoir_mL, counted_mL, ordered_mL, band_mL } = device;
  if (device.flipped) {
    return found(
      ['septum_not_found'],
      [because('pump', 'on_its_face'), because('reservoir', 'septum_on_the_far_side')],
    );
  }
  const error_mL = numberOf('residual', 'read_error_mL') * chance.draws.normal();
  const aspirated_mL = Math.max(0, reservoir_mL + error_mL);
  const sign = signOf(aspirated_mL - ordered_mL, band_mL);
  const misled = sign !== signOf(reservoir_mL - ordered_mL, band_mL);
  const why = [
    ...againstOrder(aspirated_mL - ordered_mL, device),
    againstCount(aspirated_mL - counted_mL, device),
  ];
  if (isStrengthWrong(device)) why.push(because('method', 'strength_unseen', device.reservoir_mcg_mL));
  if (misled) why.push(because('method', 'reading_error', aspirated_mL - reservoir_mL));
  return found([sign], why, {
    misled,
    numbers: [
      { name: 'aspirated_mL', value: aspirated_mL, unit: 'mL' },
      { name: 'expected_by_programmer_mL', value: counted_mL, unit: 'mL' },
      { name: 'expected_from_order_mL', value: ordered_mL, unit: 'mL' },
      { name: 'band_mL', value: band_mL, unit: 'mL' },
    ],
  });
}

function signOf(more_mL: number, band_mL: number): Sign {
  if (Math.abs(more_mL) <= band_mL) return 'as_expected';
  return more_mL > 0 ? 'high' : 'low';
}

function againstOrder(more_mL: number, device: DeviceState): Why[] {
  const stalled = device.log.some(({ kind, at_s }) => kind === 'stall' && at_s <= device.at_s);
  const sign = signOf(more_mL, device.band_mL);
  if (sign === 'high') return [because('reservoir', 'more_than_ordered', more_mL)];
  if (sign === 'low') return [because('reservoir', 'less_than_ordered', -more_mL)];
  const inside = because('reservoir', 'inside_band', more_mL);
  return stalled ? [inside, because('method', 'stall_inside_band', Math.max(0, more_mL))] : [inside];
}

function againstCount(more_mL: number, { band_mL }: DeviceState): Why {
  return because('programmer', Math.abs(more_mL) <= band_mL ? 'as_counted' : 'misses_count', more_mL);
}
