import type { Device, Entry, History, Prescription } from '../../case.ts';

/** What orders have come to so far, as far as a fault, a treatment or an examination needs it. */
export interface Standing {
  readonly implanted: boolean;
  /** Undefined without a pump, on the shelf and while stopped. */
  readonly prescription: Prescription | undefined;
  /** What the label of the last fill says; 0 is saline. */
  readonly filled_mcg_mL: number;
  readonly tablets: boolean;
}

export function standingAtStart({ prescription, oral }: History, device: Device): Standing {
  return {
    implanted: prescription !== undefined,
    prescription,
    filled_mcg_mL: device.concentration_mcg_mL,
    tablets: oral.length > 0,
  };
}

export function standingAfter(standing: Standing, entry: Entry, device: Device): Standing {
  switch (entry.kind) {
    case 'implant':
      return {
        ...standing,
        implanted: true,
        prescription: undefined,
        filled_mcg_mL: device.concentration_mcg_mL,
      };
    case 'prescription':
      return { ...standing, prescription: entry.prescription };
    case 'pump_stop':
      return { ...standing, prescription: undefined };
    case 'refill':
      return { ...standing, filled_mcg_mL: entry.concentration_mcg_mL };
    case 'oral_regimen':
      return { ...standing, tablets: entry.doses.length > 0 };
    default:
      return standing;
  }
}
