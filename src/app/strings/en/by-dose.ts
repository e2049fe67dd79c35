/** Texts of the curves over dose. */
export const byDose = {
  title: 'By dose',
  sub: 'this patient; dots mark the present doses',
  updating: 'updating',
  waiting: 'Computing the curves of this patient.',
  failed: 'These curves could not be computed.',
  table: 'Table',
  route: { oral: 'By mouth', pump: 'Intrathecal' },
  axis: { oral: 'mg/day', pump: 'mcg/day, log' },
  labelMax: 'label maximum 80',
  noRule: 'By mouth: there is no sourced rule for tablets in children, so no curve is drawn.',
  /** Why the label's maximum is not drawn. */
  bounds: {
    kidneys: 'Tablets are to be avoided with kidneys under 30\u00a0% of normal; the curve shows why.',
    reduced:
      'With kidneys at 30 to 90\u00a0% of normal the adult maximum is too much: a published algorithm takes off a third to a half.',
    frail:
      'The frail rarely tolerate more than 30 to 40\u00a0mg/day (unchecked); the adult maximum is not for them.',
  },
  underOne: 'under 1\u00a0%',
  published: 'Published, by mouth',
  people: '% of people',

  sides: {
    title: 'Side effects',
    unit: 'chance, %: highest while the dose is built up',
    start: {
      oral: 'By mouth the model\u2019s chance of any complaint',
      pump: 'From the pump the model\u2019s chance of any complaint',
    },
    at: (chance: string, dose: string) => `${chance} near ${dose}`,
    passes: (doses: string) => `passes ${doses}`,
    below: (chance: string, dose: string) => `stays under ${chance} up to ${dose}`,
    used: 'any, used to it',
    now: (dose: string, chance: string) => `${dose}: ${chance}`,
    typically: 'published: typically above 60',
    keyRange: 'published',
    keyDots: 'model at the present doses',
    complaints: {
      any: 'any',
      sedation: 'sedation',
      somnolence: 'somnolence',
      dizziness: 'dizziness',
      confusion: 'confusion',
      weakness: 'weakness',
    },
    shares: {
      any: 'any',
      stopped: 'stopping, unchecked',
      sedation: 'drowsiness',
      dizziness: 'dizziness',
      weakness: 'weakness',
      confusion: 'confusion',
    },
    range: (from: string, to: string) => `${from}\u2013${to}`,
    publishedFinding: (affected: string, stopped: string) =>
      `Published for tablets, at all doses together: ${affected} of people affected, ${stopped} stop treatment. Bars are published ranges, dots the model at the present doses.`,
    rising: (first: string, step: string) =>
      `tablets by the label\u2019s 15\u00a0mg/day every 3 days, the pump from ${first} by ${step} a day, the label\u2019s most`,
    risingChild: (first: string, step: string) =>
      `the pump from ${first} by ${step} a day, the most of a consensus paper (CMSC 2015), not of the label`,
    about: (days: string, rising: string) =>
      `Lines are the model: an average patient\u2019s chance, at its highest while the dose is built up: ${rising}. The dotted line is the mean of a day after ${days} days on the dose: most complaints pass. Sedation, dizziness, confusion and weakness were fitted to the published ranges; somnolence and \u201cany\u201d are assumptions on top.`,
    sources: [
      'Bars are published: 10 to 75\u00a0% affected, Dario A, Tomei G, Drug Saf 2004;27:799\u2013818 (abstract). That 4 to 27\u00a0% stop, and \u201ctypically above 60\u00a0mg/day\u201d, are as the summary this project was founded on cites that paper: unchecked.',
      'Drowsiness 10 to 63, dizziness 5 to 15, weakness 5 to 15, confusion 1 to 11\u00a0%: US label of tablets, several trials (public copy). No dose and no time goes with any of them.',
    ],
  },

  tone: {
    title: 'Leg tone',
    unit: 'Ashworth 1\u20135, mean over a day, long on the dose',
    untreated: 'untreated',
    labelled: (untreated: string, label: string, tablets: string, dose: string, pump: string) =>
      `From ${untreated} untreated, the label\u2019s most by mouth, ${label}, brings legs to ${tablets}; ${dose} from the pump to ${pump}.`,
    present: (untreated: string, tablets: string, leg: string, dose: string, pump: string) =>
      `From ${untreated} untreated, ${tablets} by mouth brings legs to ${leg}; ${dose} from the pump to ${pump}.`,
    pumpOnly: (untreated: string, dose: string, pump: string) =>
      `From ${untreated} untreated, ${dose} from the pump brings legs to ${pump}.`,
    range: (route: string, first: string, least: string, last: string, most: string) =>
      `${route}: leg Ashworth ${first} at ${least}, ${last} at ${most}.`,
    now: (dose: string, score: string) => `${dose}: ${score}`,
    about:
      'Two dose axes, mg and mcg, and no way from one to the other: equal heights are equal tone, not doses to change over with. No trial gives a dose curve for tablets; theirs is the least certain.',
  },

  values: {
    title: 'Values by dose',
    caption: (route: string) =>
      `${route}: highest chance of each complaint while the dose is built up, and chance and leg tone after long use.`,
    dose: 'Dose',
    used: 'Any, used to it',
    leg: 'Leg Ashworth',
    publishedCaption: 'Published for tablets, at all doses together.',
    what: 'Complaint',
    range: 'Published',
  },
};
