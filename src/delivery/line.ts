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

/** mcg/mL where the line begins, at the pump. */
export function entryConcentration(line: Line): number {
  return line.stretches[line.stretches.length - 1]!.concentration_mcg_mL;
}

/** The catheter as a line of its own. */
export function catheterOf({ catheter_mL, stretches }: Line): Line {
  const own: Stretch[] = [];
  let begins_mL = 0;
  for (const stretch of stretches) {
    if (begins_mL >= catheter_mL) break;
    own.push(stretch.ends_mL > catheter_mL ? { ...stretch, ends_mL: catheter_mL } : stretch);
    begins_mL = stretch.ends_mL;
  }
  return { tubing_mL: 0, catheter_mL, stretches: own };
}

/** The pump tubing as a line of its own, from the connector to the pump. */
export function tubingOf({ tubing_mL, catheter_mL, stretches }: Line): Line {
  const own = stretches
    .filter(({ ends_mL }) => ends_mL > catheter_mL)
    .map((stretch) => ({ ...stretch, ends_mL: stretch.ends_mL - catheter_mL }));
  return { tubing_mL, catheter_mL: 0, stretches: own };
}

/** Tubing and catheter put together again. */
export function joined(tubing: Line, catheter: Line): Line {
  const stretches = [...catheter.stretches];
  for (const { ends_mL, concentration_mcg_mL } of tubing.stretches) {
    const last = stretches[stretches.length - 1];
    if (last?.concentration_mcg_mL === concentration_mcg_mL) stretches.pop();
    stretches.push({ ends_mL: catheter.catheter_mL + ends_mL, concentration_mcg_mL });
  }
  return { tubing_mL: tubing.tubing_mL, catheter_mL: catheter.catheter_mL, stretches };
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
