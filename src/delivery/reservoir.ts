/**
 * What the pump has to give. `volume_mL` is the usable volume, as the programmer counts it: at 0 the pump is empty.
 * Below that lies the residue no needle and no pump reaches; it holds the same drug and matters only at a refill.
 */
export interface Reservoir {
  readonly volume_mL: number;
  readonly concentration_mcg_mL: number;
  readonly residue_mL: number;
}

export const NO_RESERVOIR: Reservoir = { volume_mL: 0, concentration_mcg_mL: 0, residue_mL: 0 };

export interface Refill {
  readonly volume_mL: number;
  readonly concentration_mcg_mL: number;
  readonly rinsed: boolean;
}

/**
 * All usable volume is aspirated and thrown away, then the fill goes in. Rinsed: the residue is new drug too.
 * Not rinsed: the fill mixes with the old residue, and the whole reservoir has the concentration of the mixture.
 */
export function refilled(reservoir: Reservoir, refill: Refill): Reservoir {
  const { residue_mL } = reservoir;
  const { volume_mL } = refill;
  if (refill.rinsed || refill.concentration_mcg_mL === reservoir.concentration_mcg_mL) {
    return { volume_mL, concentration_mcg_mL: refill.concentration_mcg_mL, residue_mL };
  }
  const mcg = volume_mL * refill.concentration_mcg_mL + residue_mL * reservoir.concentration_mcg_mL;
  const mL = volume_mL + residue_mL;
  return { volume_mL, concentration_mcg_mL: mL > 0 ? mcg / mL : 0, residue_mL };
}

/** The reservoir after the pump drew `volume_mL`. */
export function drawn(reservoir: Reservoir, volume_mL: number): Reservoir {
  const { concentration_mcg_mL, residue_mL } = reservoir;
  return { volume_mL: Math.max(0, reservoir.volume_mL - volume_mL), concentration_mcg_mL, residue_mL };
}

/** mcg the pump can still deliver. */
export function usableDrug_mcg(reservoir: Reservoir): number {
  return reservoir.volume_mL * reservoir.concentration_mcg_mL;
}

/** mcg in the residue below the usable volume. */
export function residueDrug_mcg(reservoir: Reservoir): number {
  return reservoir.residue_mL * reservoir.concentration_mcg_mL;
}
