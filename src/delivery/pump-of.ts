import { type Case, type Pump, pumpNamed } from '../case/index.ts';
import { ProblemError } from '../problem/index.ts';

/** The pump of a Case. A checked Case names one that exists; anything else throws a Problem that says so. */
export function pumpOf({ device }: Case): Pump {
  const pump = pumpNamed(device.pump);
  if (pump !== undefined) return pump;
  throw new ProblemError([
    {
      path: 'device.pump',
      code: 'pump.unknown',
      message: `There is no pump ${device.pump}.`,
      mend: 'Choose one of the pumps in models/pumps/.',
    },
  ]);
}
