/**
 * Pump tubing and catheter as one plug-flow line, measured by volume from the catheter tip back to the pump.
 * What enters leaves one dead volume later at the concentration with which it entered: fluid moves only when
 * volume is pushed in, so a slower flow or a stop in between changes when it arrives, never what arrives.
 */
export interface Stretch {
  /** mL between the tip and the pump-side end of this stretch. */
  readonly ends_mL: number;
  readonly concentration_mcg_mL: number;
}

export interface Line {
  readonly tubing_mL: number;
  /** mL between the tip and the side port, where tubing and catheter meet. */
  readonly catheter_mL: number;
  /** From the tip to the pump; the last ends at tubing and catheter together, neighbours differ. */
  readonly stretches: readonly Stretch[];
}

export function filledLine(tubing_mL: number, catheter_mL: number, concentration_mcg_mL: number): Line {
  return {
    tubing_mL,
    catheter_mL,
    stretches: [{ ends_mL: tubing_mL + catheter_mL, concentration_mcg_mL }],
  };
}

/** mcg/mL at the catheter tip. */
export function tipConcentration(line: Line): number {
  return line.stretches[0]!.concentration_mcg_mL;
}

/** mL that leave before the concentration at the tip changes, when `entering` follows; Infinity when it never does. */
export function volumeToNextFront(line: Line, entering_mcg_mL: number): number {
  const first = line.stretches[0]!;
  const changes = line.stretches.length > 1 || first.concentration_mcg_mL !== entering_mcg_mL;
  return changes ? first.ends_mL : Number.POSITIVE_INFINITY;
}

/** The line after `volume_mL` of `entering_mcg_mL` came in from the pump and as much left at the tip. */
export function pushed(line: Line, volume_mL: number, entering_mcg_mL: number): Line {
  const last = line.stretches[line.stretches.length - 1]!;
  const sameDrug = last.concentration_mcg_mL === entering_mcg_mL;
  if (volume_mL === 0 || (sameDrug && line.stretches.length === 1)) return line;
  const stretches: Stretch[] = [];
  for (const stretch of line.stretches) {
    const ends_mL = stretch === last && sameDrug ? last.ends_mL : stretch.ends_mL - volume_mL;
    if (ends_mL > 0) stretches.push({ ...stretch, ends_mL });
  }
  if (!sameDrug) stretches.push({ ends_mL: last.ends_mL, concentration_mcg_mL: entering_mcg_mL });
  return { ...line, stretches };
}

/** mcg of drug under way between pump and tip. */
export function drugInLine_mcg(line: Line): number {
  let mcg = 0;
  let begins_mL = 0;
  for (const { ends_mL, concentration_mcg_mL } of line.stretches) {
    mcg += (ends_mL - begins_mL) * concentration_mcg_mL;
    begins_mL = ends_mL;
  }
  return mcg;
}
