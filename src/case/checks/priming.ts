import type { Device, Entry, History } from '../case.ts';
import { sayCaseTime } from '../clock.ts';
import type { Finding } from '../finding.ts';
import { inOrder } from '../order.ts';
import {
  isProgramEntry,
  NO_PROGRAM,
  phaseAt,
  programAfter,
  runningProgram,
} from '../program/pump-program.ts';
import type { Pump } from '../pumps.ts';

/** A priming bolus ordered while the pump is stopped would never be given. For a log with no other mistake. */
export function primingFindings(
  log: readonly Entry[],
  { prescription }: History,
  device: Device,
  pump: Pump,
): Finding[] {
  let program = prescription === undefined ? NO_PROGRAM : runningProgram(prescription, pump);
  const findings: Finding[] = [];
  for (const entry of inOrder(log).filter(isProgramEntry)) {
    if (entry.kind === 'priming_bolus' && phaseAt(program, entry.at_s) === undefined) {
      findings.push({
        at: ['log', log.indexOf(entry), 'at_s'],
        code: 'priming.pump-stopped',
        message: `The priming bolus on ${sayCaseTime(entry.at_s)} would never be given: the pump is stopped then.`,
        mend: 'Give it after a prescription has started the pump again.',
      });
    }
    if (entry.kind !== 'single_bolus') program = programAfter(program, entry, device, pump);
  }
  return findings;
}
