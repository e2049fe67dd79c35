import * as v from 'valibot';
import device from '../../../models/device.yaml';
import { bad, type Checked, good, must } from '../../problem/index.ts';

const words = v.pipe(v.string(), v.nonEmpty());
const finite = v.pipe(v.number(), v.finite('This is no finite number'));
const positive = v.pipe(finite, v.minValue(Number.MIN_VALUE, 'This must be above 0'));
const share = v.pipe(
  finite,
  v.minValue(0, 'This must be 0 or more'),
  v.maxValue(1, 'This must be 1 or less'),
);
const count = v.pipe(positive, v.integer('This must be a whole number'));

function fact<const U extends string>(unit: U, value: v.GenericSchema<number>) {
  const grade = v.picklist(['measured', 'derived', 'fitted', 'assumption']);
  return v.pipe(
    v.strictObject({ value, unit: v.literal(unit), grade, source: words }),
    v.transform((each) => each.value),
  );
}

/** How a pump tells and counts; plain numbers in the unit that each name says. */
const DeviceFile = v.strictObject({
  single_tone_every_min: fact('min', positive),
  two_tone_every_min: fact('min', positive),
  /** From the rotor's stand, or its first turn, until the pump notices. */
  stall_detected_after_min: fact('min', positive),
  recovery_detected_after_min: fact('min', positive),
  /** How many are needed until the log shows a recovery after interference. */
  interrogations_after_interference: fact('interrogations', count),
  /** Of what a stalled pump was told to move, this share is counted as moved. */
  counted_while_stalled: fact('share', share),
  stopped_alarm_after_h: fact('h', positive),
  /** Of syringe and reading, either way. */
  read_error_mL: fact('mL', positive),
  pocket_fluid_half_life_h: fact('h', positive),
});
export type DeviceNumbers = Readonly<v.InferOutput<typeof DeviceFile>>;

/** `itb-device/1`, from its parsed text. */
export function checkDeviceNumbers(data: unknown, name: string): Checked<DeviceNumbers> {
  const read = v.safeParse(DeviceFile, data);
  if (read.success) return good(Object.freeze(read.output));
  return bad(
    ...read.issues.map((issue) => ({
      path: `${name}: ${v.getDotPath(issue) ?? 'top'}`,
      code: 'device.shape',
      message: `${issue.message}.`,
      mend: 'Give every number of the device its value, unit, grade and source, and nothing else.',
    })),
  );
}

export const DEVICE: DeviceNumbers = must(checkDeviceNumbers(device, 'models/device.yaml'));
