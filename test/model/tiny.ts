/** A whole model in twenty lines, for planting one error at a time. */
export const TINY = `# schema: itb-model/1
model: tiny
title: One compartment
parts: { csf: CSF }
functions:
  hill:
    arguments: [concentration, half, slope]
    is: (max(0, concentration)/half)^slope/(1 + (max(0, concentration)/half)^slope)
    says: Share of full effect.
inputs:
  infusion: { unit: mcg/day, rest: 0, meaning: Drug that leaves the tip. }
parameters:
  v_csf: { value: 40, unit: mL, range: [20, 60], grade: derived, source: test, meaning: Volume. }
  cl_csf: { value: 30, unit: mL/h, range: [13, 80], spread: 50%, grade: measured, source: test, meaning: Clearance. }
  half: { value: 106, unit: ng/mL, range: [50, 220], grade: fitted, source: test, meaning: Half effect. }
  slope: { value: 2.75, unit: "1", range: [1.5, 4], spread: sd 0.2, grade: fitted, source: test, meaning: Slope. }
  tone_untreated: { value: 4, unit: "1", range: [1, 5], grade: assumption, source: test, meaning: Tone., patient: true, cerebral: 4.2 }
states:
  csf: { part: csf, unit: ng/mL, scale: 100, start: 0, meaning: CSF., rate: (infusion - loss)/v_csf }
equations:
  loss: { part: csf, unit: mcg/h, says: CSF loses drug., is: cl_csf*csf }
  effect: { part: csf, unit: "1", says: Effect follows CSF., is: "hill(csf, half, slope)" }
  tone: { part: csf, unit: "1", says: Effect lowers tone., is: 1 + (tone_untreated - 1)*(1 - effect) }
outputs:
  ashworth: { part: csf, unit: "1", is: tone, range: [1, 5], resolution: 0.1, spoken: "{value}", grade: fitted, meaning: Tone. }
doses:
  lumbar_bolus: { unit: mcg, meaning: Bolus., adds: { csf: dose/v_csf } }
`;
