/** Texts of Titrate: dose over months, and the patient's dose-response. */
export const long = {
  need: {
    title: (months: number) => `Dose need over ${months} months`,
    sub: 'what tolerance would ask for, beside what is ordered',
    table: 'Table',
    months: 'months on the pump',
    noPump: 'No pump yet. From its first dose on, this shows how much the same effect would come to need.',
    waiting: 'Being computed.',
    finding: (dose: string, months: string, end: string, type: string) =>
      `To keep the effect of ${dose} mcg/day today, this ${type} patient would need ${end} mcg/day at month ${months}.`,
    types: { stable: 'stable', typical: 'typical', tolerant: 'tolerant' },
    about:
      'Solid: the dose that keeps today\u2019s effect if this patient were stable, typical or tolerant. Dashed: ordered. Grey with dots: published means of groups, whose doses were titrated to effect. Before you call it tolerance, look for a trigger and check pump and catheter: a leak looks the same.',
    caption: 'Doses in mcg/day by month on the pump',
    month: 'Month',
    ordered: 'Ordered',
    needs: (type: string) => `Needed if ${type}`,
  },
  response: {
    title: 'Dose and answer of this patient today',
    sub: {
      bolus: 'best of 8 hours after one lumbar bolus',
      pump: 'after 3 days on a constant dose',
    },
    today: 'today',
    waiting: 'Being computed.',
    names: {
      ashworth_leg: 'Leg tone',
      spasm_score: 'Spasms',
      transfer: 'Transfers',
      side_any: 'Any complaint',
    },
    units: {
      ashworth_leg: 'Ashworth 1\u20135',
      spasm_score: 'Penn 0\u20134',
      transfer: '% of best',
      side_any: 'chance, %',
    },
    dose: { bolus: 'Bolus, mcg', pump: 'Pump, mcg/day' },
    range: (low: string, from: string, high: string, to: string) =>
      `${low} with ${from}, ${high} with ${to}.`,
    best: (value: string, dose: string) => `Best, ${value} %, with ${dose}: less tone is not always better.`,
    about: {
      bolus: 'Computed by giving each bolus to this patient today in place of what is ordered next.',
      pump: 'Computed by giving each dose from today on in place of what is ordered next, down to the least that the pump can give. Tolerance as it is today.',
    },
  },
};
