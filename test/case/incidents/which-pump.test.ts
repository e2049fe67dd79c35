import { describe, expect, test } from 'vitest';
import { plainCase, prescription, simple } from '../documents.ts';
import { breaks, expectOne, log, told } from './entries.ts';

const onValves = (entry: ReturnType<typeof breaks>) =>
  plainCase({
    history: { prescription: prescription(simple(350), 500) },
    device: { pump: 'prometra-20', concentration_mcg_mL: 500 },
    log: log(entry),
  });
const onRotor = (entry: ReturnType<typeof breaks>) =>
  plainCase({ history: { prescription: prescription(simple(350), 500) }, log: log(entry) });

describe('what breaks depends on what moves the drug', () => {
  test('a magnet opens no valves of a pump with a rotor', () => {
    expectOne(onRotor(breaks('valves_open_mri')), 'log[0].fault', 'fault.needs-valves', /has a rotor/);
  });

  test.each(['motor_stall', 'motor_stall_mri', 'telemetry_hold', 'over_infusion'])(
    'a pump with valves has no %s',
    (fault) => {
      expectOne(onValves(breaks(fault)), 'log[0].fault', 'fault.needs-rotor', /has no rotor/);
    },
  );

  test('its valves can stand open', () => {
    expect(told(onValves(breaks('valves_open_mri')))).toEqual([]);
  });
});
