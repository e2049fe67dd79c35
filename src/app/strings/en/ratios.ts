/** Texts of the three ratios between tablets and pump. */
export const ratios = {
  title: 'The hundredth',
  names: {
    dose: 'Daily dose',
    plasma: 'Plasma, mean',
    csf: 'CSF in the lumbar sac, mean',
  },
  published: {
    dose: 'reviews: <\u00a01/100, unchecked',
    plasma: 'label: about 1/100',
    csf: '',
  },
  oral: { dose: 'mg by mouth', plasma: 'ng/mL by mouth', csf: 'ng/mL by mouth' },
  pump: { dose: 'mg into CSF', plasma: 'ng/mL with pump', csf: 'ng/mL with pump' },
  part: (count: string) => `1/${count}`,
  times: (count: string) => `\u00d7\u00a0${count}`,
  none: 'No ratio',
  noOral: 'No tablets are taken.',
  noPump: 'The pump gives nothing.',
  noLevel: 'There is no drug to compare.',
  notSteady: 'Not steady yet: these are the first days of both treatments. Begin settled for a ratio.',
  picture: {
    dots: (count: string) => `${count} orange dots by mouth to 1 teal dot intrathecal.`,
    areas: (count: string) => `Areas in proportion: by mouth ${count} times intrathecal.`,
    bars: (count: string) => `Bars in proportion: intrathecal ${count} times by mouth.`,
  },
  areas: 'areas in proportion',

  noFactor: 'No factor converts one dose into the other: the screening bolus sets the pump dose.',
  equal: {
    name: 'Equal effect',
    dose: (oral: string, pump: string, score: string) =>
      `in this model ${oral} by mouth does as much for the legs as ${pump} from the pump (Ashworth ${score}). It is no dose to change over with.`,
    beyond: (label: string, pump: string, score: string) =>
      `no labelled oral dose (to ${label}) does as much for the legs as ${pump} here (Ashworth ${score}).`,
    'no-effect': 'this pump dose hardly lowers leg tone, so there is no effect to match.',
    child: 'there is no sourced rule for tablets in children, so no oral dose is given for this effect.',
    kidneys:
      'with kidneys under 30\u00a0% of normal tablets are to be avoided, so no oral dose is given for this effect.',
    reduced:
      'with kidneys at 30 to 90\u00a0% of normal the adult maximum is too much, so no oral dose is given for this effect.',
    frail:
      'the frail rarely tolerate more than 30 to 40\u00a0mg/day (unchecked), so no oral dose is given for this effect.',
    notSteady: 'it is looked for on settled doses only.',
    waiting: 'being computed for this patient.',
    failed: 'it could not be computed.',
  },

  why: {
    summary: 'Why do they differ?',
    receptor:
      'Baclofen acts on GABA-B receptors in the cord; what differs is how much of a dose comes near them.',
    receptorSource: 'The summary this project was founded on: a GABA-B receptor agonist.',
    dose: 'Dose: the pump puts the drug into the fluid around the cord. A tablet spreads through the whole body and leaves by the kidneys; spinal fluid then holds about an eighth of the plasma level. So far less is enough from the pump.',
    doseSource:
      'Review literature: less than one-hundredth of the oral dose (as cited in the summary this project was founded on; unchecked). Swiss label of tablets: 0.7\u00a0L/kg, 75\u00a0% in urine.',
    plasma:
      'Plasma: what leaves the fluid reaches the blood in the end, so this ratio follows the doses, less the quarter of a tablet that is not absorbed.',
    plasmaSource:
      'US label of the intrathecal solution (public copy): plasma about 100 times lower; it names no doses. Absorption: Agarwal 2015.',
    csf: 'CSF: by mouth the fluid holds an eighth of the plasma level, the pump fills it directly, so this ratio turns round.',
    tip: (level: string, ratio: string) => `At the tip, ${level}: ${ratio}.`,
    csfSource:
      'Swiss label of tablets: CSF 8.5 times lower than plasma. The level with the pump is the model\u2019s.',
  },
};
