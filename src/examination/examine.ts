import type { Case } from '../case/index.ts';
import { Checkpoints } from '../course/index.ts';
import { type DeviceState, deviceAt } from '../delivery/index.ts';
import { type Chance, chanceOf } from './chance.ts';
import { dyeStudy } from './dye-study.ts';
import type { ExaminationKey, ExaminationOptions, Examine, Shown } from './examination.ts';
import { film } from './film.ts';
import type { Found } from './found.ts';
import { interrogate } from './interrogation.ts';
import { listen } from './listen.ts';
import { nuclearScan } from './nuclear-scan.ts';
import { pocketUltrasound } from './pocket-ultrasound.ts';
import { aspirateReservoir } from './residual.ts';
import { rotorStudy } from './rotor-study.ts';
import { aspirateSidePort } from './side-port.ts';
import { TrialBoluses } from './trial-bolus.ts';

/** Days of courses that an earlier bolus was run on; speed only. */
const CHECKPOINTS = new Checkpoints();

/** What one examination shows; a pure function of the case, the second and the seed. */
export const examine: Examine = (document, key, at_s, options = {}) =>
  examinerOf(document, at_s, options)(key);

/** Several examinations of one second, which share what they are computed from. */
export function examinerOf(
  document: Case,
  at_s: number,
  { seed = 0, course = { checkpoints: CHECKPOINTS } }: ExaminationOptions = {},
): (key: ExaminationKey) => Shown {
  const device = deviceAt(document, at_s);
  const chance = (key: ExaminationKey) => chanceOf(seed, document.title, key, at_s);
  const boluses = new TrialBoluses(document, device, course);
  return (key) => ({ examination: key, at_s, ...WAYS[key]({ device, boluses, chance }) });
}

interface Bedside {
  readonly device: DeviceState;
  readonly boluses: TrialBoluses;
  readonly chance: (key: ExaminationKey) => Chance;
}

const WAYS: Readonly<Record<ExaminationKey, (bedside: Bedside) => Found>> = {
  interrogation: ({ device }) => interrogate(device),
  listen: ({ device, chance }) => listen(device, chance('listen')),
  residual: ({ device, chance }) => aspirateReservoir(device, chance('residual')),
  film: ({ device }) => film(device),
  rotor_study: ({ device }) => rotorStudy(device),
  side_port: ({ device, chance }) => aspirateSidePort(device, chance('side_port')),
  dye_study: ({ device, chance }) => dyeStudy(device, chance('dye_study'), chance('side_port')),
  nuclear_scan: ({ device, chance }) => nuclearScan(device, chance('nuclear_scan')),
  pump_bolus: ({ boluses, chance }) => boluses.byPump(chance('pump_bolus')),
  lumbar_bolus: ({ boluses, chance }) => boluses.byLumbarPuncture(chance('lumbar_bolus')),
  pocket_ultrasound: ({ device }) => pocketUltrasound(device),
};
