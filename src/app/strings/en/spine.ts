/** Texts of the spine beside the curves of the Compare screen. */
export const spine = {
  title: 'Baclofen along the spine',
  unit: 'ng/mL',
  routes: { oral: 'By mouth', pump: 'Intrathecal' },
  pump: 'pump',

  /** Short enough to stand between the two figures; `full` where there is room. */
  places: {
    cistern: { name: 'Cisterns', full: 'Cisterns and head' },
    cervical: { name: 'Neck C5', full: 'Neck, at C5' },
    thoracic: { name: 'T5', full: 'Chest, at T5' },
    conus: { name: 'Conus T10', full: 'Over the conus, at T10' },
    lumbar: { name: 'Sac L4', full: 'Lumbar sac, at L4' },
  },
  compartment: 'model compartment',
  between: 'drawn between two',
  about: (level: string) => `~${level}`,
  atTip: (level: string) => `Tip ${level}`,
  mixed: 'mix of what it feeds',

  follows: {
    brain: { part: 'Brain', measure: 'chance of sedation', unit: '%' },
    arms: { part: 'Arms', measure: 'Ashworth, 1\u20135', unit: '' },
    legs: { part: 'Legs', measure: 'Ashworth, 1\u20135', unit: '' },
    under1: '<\u00a01\u00a0%',
    spoken: (part: string, measure: string, route: string) => `${part}, ${measure}, ${route.toLowerCase()}:`,
  },

  tip: {
    slider: 'Catheter tip level',
    choice: 'Tip',
    sac: 'in the lumbar sac',
    belowConus: 'between lumbar sac and conus',
    conus: 'over the conus',
    aboveConus: 'between conus and neck',
    neck: 'in the neck',
    spoken: (level: string, place: string) => `${level}, tip ${place}`,
    option: (level: string, place: string) => `${level}, ${place}`,
    how: 'Drag the ring, or focus it and press \u2191 or \u2193.',
  },

  finding: {
    none: 'The levels are not computed yet.',
    pump: (lumbar: string, neck: string, cistern: string) =>
      `Intrathecal: lumbar ${lumbar}, neck ${neck}, cisterns ${cistern} ng/mL`,
    noPump: 'Intrathecal: nothing',
    even: (level: string) => `by mouth about ${level} everywhere`,
    uneven: (low: string, high: string) => `by mouth ${low} to ${high}`,
    noOral: 'by mouth nothing',
    whole: (pump: string, oral: string, tip: string) => `${pump}; ${oral}. Tip at ${tip}.`,
  },

  legend: {
    label: 'Shades in ng/mL: steps at 0, 8, 40, 120, 260 and 480, the same for both routes.',
  },
  notes: {
    measures:
      'Brain: chance of sedation now; higher while a dose is built up (By dose). Arms, legs: Ashworth 1\u20135.',
    model:
      'Dots are model compartments; the shade between them is drawn, not measured. Right at the tip it is several times higher (Albright 2007). Arms do better here, wherever the tip lies, than in the one series with cervical tips: a known miss.',
  },

  table: {
    button: 'Table',
    title: 'Levels along the spine',
    caption: (when: string) => `At ${when}. Levels in ng/mL, then what follows from them.`,
    place: 'Place',
  },
};
