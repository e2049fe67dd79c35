const SPACE = '\u00a0';

/** Texts of Titrate: reservoir, refill, concentration, pause. */
export const upkeep = {
  title: 'Reservoir and refill',
  before: {
    lead: 'There is no pump yet.',
    later:
      'After the implant: what the reservoir holds, until when it must be refilled, and what the syringe should find then.',
  },
  day: (day: string) => `day${SPACE}${day}`,
  table: 'Dates and refills as a table',

  status: {
    in_time: (day: string) => `Refill by day${SPACE}${day}`,
    book_now: (day: string) => `Book now: day${SPACE}${day}`,
    overdue: (day: string) => `Overdue: day${SPACE}${day}`,
    empty: 'Empty',
    stopped: 'Pump stopped',
    none: 'No date',
  },

  gauge: {
    of: (capacity: string) => `of ${capacity}`,
    alarm: (volume: string) => `alarm ${volume}`,
    stopped: 'stopped',
    order: (volume: string) => `order ${volume}`,
    finding: (held: string, capacity: string, flow: string, alarm: string) =>
      `The programmer counts ${held} of ${capacity}, less ${flow} a day. ${alarm}`,
    alarmOn: (volume: string, day: string) => `The alarm at ${volume} sounds on day ${day}.`,
    noAlarm: 'Nothing flows, so no alarm will tell.',
    apart: (order: string) => ` The order leaves ${order}.`,
  },

  dates: {
    label: 'Dates of this fill',
    short: {
      filled: 'filled',
      today: 'today',
      next_refill: 'next refill',
      book_by: 'book by',
      fast_alarm: 'earliest alarm',
      alarm: 'alarm',
      empty: 'empty',
      stability: 'stable until',
    },
    long: {
      filled: 'Filled, or known to be so',
      today: 'Today',
      next_refill: 'Next refill of the plan',
      book_by: 'Book the refill by',
      fast_alarm: (percent: string) => `Alarm of a pump ${percent}${SPACE}% fast`,
      alarm: 'Alarm of a pump that runs as programmed',
      empty: 'Empty, as programmed',
      stability: (days: string) => `${days} days in the pump (stability, unchecked)`,
    },
    goTo: (what: string, day: string) => `${what}: go to day ${day}`,
    left: (days: string, limit: string) => `${days} left; the limit is ${limit}.`,
    late: (days: string, limit: string) => `${days} late; the limit was ${limit}.`,
    days: (count: string) => (count === '1' ? `1${SPACE}day` : `${count}${SPACE}days`),
    limits: {
      fast_alarm: (percent: string) => `the alarm of a pump ${percent}${SPACE}% fast`,
      stability: (days: string) => `${days} days of stability (unchecked)`,
    },
    none: 'Nothing flows and nothing ages: no date.',
  },

  calendar: {
    finding: (said: string) => `Days of the plan, a row a week. ${said}.`,
    weeks: (count: string) => `${count} weeks`,
    item: (what: string, day: string) => `${what} day ${day}`,
    refilled: 'refilled',
  },

  residual: {
    title: (day: string) => `Measured at the refill on day${SPACE}${day}`,
    none: 'Nothing measured yet: what is left is drawn out at a refill.',
    alike: (mL: string) => `By programmer and order alike ${mL}.`,
    now: (mL: string, least: string, most: string) =>
      `By programmer and order alike ${mL}; within the label ${least}\u2013${most}.`,
    measured: 'measured',
    programmer: 'programmer',
    order: 'from the order',
    band: 'label',
    drawn: (mL: string, least: string, most: string) =>
      `${mL} were drawn; by the order ${least} to ${most} lie within the accuracy of the pump.`,
    agree: (mL: string) => `Programmer and order agree on ${mL}: the pump was told what was ordered.`,
    apart: (programmer: string, order: string) => `The programmer counts ${programmer}, the order ${order}:`,
    why: {
      left_stopped: 'the pump was left stopped, which the programmer knows and the order does not.',
      wrong_strength: (told: string, holds: string) =>
        `the programmer was told ${told} and the reservoir held ${holds}, so it ran at a wrong rate.`,
    },
    unexplained: 'the orders of the plan do not explain it.',
    verdict: {
      as_expected: (error: string) =>
        `Nothing to explain (${error} for reading). A leak or a short stall would not show here.`,
      high: 'More than the order leaves: less was delivered.',
      low: 'Less than the order leaves: more was delivered, or it went elsewhere.',
    },
  },

  battery: (from: string, to: string, alarm: string) =>
    `Battery ends between day ${from} and ${to}; its alarm sounds ${alarm} days before.`,

  refill: {
    volume: 'Volume of the refill',
    short: 'Refill with',
    button: 'Refill today',
    did: (day: string) => `Refill on day ${day}`,
    name: 'The volume of the refill',
  },

  change: {
    button: 'Change concentration',
    title: 'Another strength, the same dose',
    strength: 'To',
    none: 'No other strength is at hand; local practice names them.',
    bridge: 'Bridge bolus',
    rinsed: 'Rinse the reservoir',
    take: (day: string) => `Change on day${SPACE}${day}`,
    cancel: 'Cancel',
    did: (to: string, day: string) => `${to} from day ${day}`,
    line: (mL: string, mcg: string) =>
      `Tubing and catheter hold ${mL} (unchecked), ${mcg} of the old strength: the line runs out before the new one arrives.`,
    finding: (way: string, what: string) => `${way}: ${what}`,
    ways: { bridge: 'With the bridge', without: 'Without it' },
    throughout: (dose: string) => `the line delivers ${dose} throughout.`,
    under: (hours: string, mean: string, dose: string, mcg: string) =>
      `${hours}${SPACE}h bring ${mean} instead of ${dose}: ${mcg} too little.`,
    over: (hours: string, mean: string, dose: string, mcg: string) =>
      `${hours}${SPACE}h bring ${mean} instead of ${dose}: ${mcg} too much.`,
    unrinsed: 'Not rinsed, what the needle cannot draw dilutes the whole fill.',
    later: 'Later orders of the old strength are told the new one.',
    chart: {
      unit: `mcg/day over hours from the change`,
      ordered: 'ordered',
      table: 'What the line delivers',
      button: 'Table',
      way: 'Way',
      from: 'From hour',
      to: 'To hour',
      delivered: 'Delivered, mcg/day',
      orderedColumn: 'Ordered, mcg/day',
    },
  },

  pause: {
    button: 'Pause or stop',
    title: 'What a pause still delivers',
    choice: 'Pause by',
    ways: {
      minimum_rate: 'Minimum rate',
      saline: 'Saline',
      pump_stop: 'Stop',
    },
    says: {
      minimum_rate: (flow: string, real: string) =>
        `The slowest this pump runs is ${flow}: ${real} of drug go on.`,
      saline: (flow: string, days: string) =>
        `Rinsed and filled with saline, at ${flow}: the line brings its drug for ${days} more. The way to a planned pause, after a taper: a sudden end brings withdrawal.`,
      pump_stop:
        'Nothing flows. Right in an overdose, with the reservoir emptied, and withdrawal may follow; after 48 h the alarm sounds and the tubing is at risk (unchecked). Never a planned pause.',
    },
    first: (mcg: string, hours: string) => `The tip gives ${mcg} in the first ${hours}${SPACE}h.`,
    shown: (shown: string) => `The programmer shows ${shown}: it was told another strength.`,
    days: (days: string) => `${days}${SPACE}days`,
    overdose: 'Because of an overdose',
    take: {
      minimum_rate: (day: string) => `Set minimum rate, day${SPACE}${day}`,
      saline: (day: string) => `Fill with saline, day${SPACE}${day}`,
      pump_stop: (day: string) => `Stop the pump, day${SPACE}${day}`,
    },
    did: {
      minimum_rate: (day: string) => `Minimum rate on day ${day}`,
      saline: (day: string) => `Saline on day ${day}`,
      pump_stop: (day: string) => `Pump stopped on day ${day}`,
    },
    cancel: 'Cancel',
  },

  tables: {
    dates: 'Dates of this fill',
    what: 'What',
    when: 'When',
    in: 'Days from today',
    refills: 'Refills so far, mL',
    refill: 'Refill',
    filled: 'Filled',
    programmer: 'By the programmer',
    order: 'From the order',
    band: 'Label band',
    measured: 'Measured',
    none: 'No refill so far.',
  },
};
