import type { DeviceEvent, DeviceState } from '../delivery/index.ts';
import type { Sign, Why } from './examination.ts';
import { because, type Found, found, withoutPump } from './found.ts';
import { differences, isStrengthWrong } from './prescription.ts';

/** What telemetry reads: what the pump was told and wrote down, and nothing of where the drug went. */
export function interrogate(device: DeviceState): Found {
  const { told, ordered } = device;
  if (device.pump === 'none' || told === undefined) return withoutPump();
  const log = device.log.filter(({ readable_s }) => readable_s <= device.at_s);
  const differing = differences(told, ordered, device.label_mcg_mL);
  const written = logSigns(log, device);
  const silence: Sign = device.signals === 'unknown' ? 'not_known' : 'clean_log';
  const signs: Sign[] = written.length > 0 ? [...written] : [silence];
  if (differing.length > 0) signs.push('prescription_differs');
  const order = differing.length > 0 ? differing : [because('programmer', 'prescription_as_ordered')];
  const { concentration_mcg_mL, mode, dose_mcg_day } = told;
  return found(signs, [...order, ...logWhys(log, device), ...blindSpots(device)], {
    numbers: [{ name: 'counted_mL', value: device.counted_mL, unit: 'mL' }],
    log,
    alarms: device.alarms.filter(({ from_s, to_s }) => from_s <= device.at_s && device.at_s < to_s),
    prescription: { concentration_mcg_mL, mode, dose_mcg_day },
  });
}

function logSigns(log: readonly DeviceEvent[], { told }: DeviceState): readonly Sign[] {
  const has = (kind: DeviceEvent['kind']) => log.some((event) => event.kind === kind);
  const sinceRefill = log.slice(log.findLastIndex(({ kind }) => kind === 'refilled') + 1);
  const motor = log.findLast(({ kind }) => kind === 'stall' || kind === 'recovery');
  const signs: Sign[] = [];
  if (motor?.kind === 'stall') signs.push('stall_logged');
  if (has('recovery')) signs.push('stall_recovered');
  if (told?.mode.kind === 'stopped') signs.push('stopped_logged');
  if (has('replace_by')) signs.push('replace_by_logged');
  if (has('end_of_service')) signs.push('end_of_service_logged');
  if (sinceRefill.some(({ kind }) => kind === 'low_reservoir')) signs.push('low_reservoir_logged');
  if (sinceRefill.some(({ kind }) => kind === 'empty_reservoir')) signs.push('empty_logged');
  return signs;
}

function logWhys(log: readonly DeviceEvent[], device: DeviceState): readonly Why[] {
  const count = (kind: DeviceEvent['kind']) => log.filter((event) => event.kind === kind).length;
  const whys: Why[] = device.signals === 'unknown' ? [because('method', 'signals_not_known')] : [];
  if (count('stall') > 0) whys.push(because('pump', 'stall_in_log', count('stall')));
  if (count('recovery') > 0) whys.push(because('pump', 'recovery_in_log', count('recovery')));
  const waiting = device.log.filter(
    ({ at_s, readable_s }) => at_s <= device.at_s && device.at_s < readable_s,
  ).length;
  if (waiting > 0) whys.push(because('method', 'not_readable_yet', waiting));
  if (device.told?.mode.kind === 'stopped') whys.push(because('programmer', 'told_stopped'));
  if (device.pump === 'ended') whys.push(because('pump', 'end_of_service'));
  return whys;
}

/** What telemetry cannot know although it is so. */
function blindSpots(device: DeviceState): readonly Why[] {
  const { catheter, reservoir_mL, reservoir_mcg_mL, counted_mL, band_mL } = device;
  const arrives = catheter.passes * catheter.reaches;
  const whys: Why[] = [];
  if (arrives < 1) whys.push(because('method', 'log_blind_beyond_pump', arrives));
  if (isStrengthWrong(device)) whys.push(because('method', 'log_blind_to_strength', reservoir_mcg_mL));
  const over_mL = counted_mL - reservoir_mL;
  if (Math.abs(over_mL) > band_mL) whys.push(because('programmer', 'counts_what_it_is_told', over_mL));
  return whys;
}
