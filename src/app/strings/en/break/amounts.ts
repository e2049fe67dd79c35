const n = '\u00a0';

/** Texts of amounts and lengths of time in Break it, and of what a severity means. */
export const breakAmounts = {
  mcg: 'mcg',
  mg: 'mg',
  h: 'h',
  min: 'min',
  days: (count: number) => (count === 1 ? 'day' : 'days'),
  percent: (value: string) => `${value}${n}%`,
  mL: (value: string) => `${value}${n}mL`,
  mL_day: (value: string) => `${value}${n}mL/day`,
  mL_min: (value: string) => `${value}${n}mL/min`,
  times: (value: string) => `${value}${n}times`,
  severity: {
    slow: (amount: string) => `the rotor turns ${amount} too slowly`,
    fast: (amount: string) => `the rotor turns ${amount} too fast`,
    passage: (amount: string) => `${amount} of the flow does not go on`,
    tip: (amount: string) => `${amount} of what leaves the tip does not reach spinal fluid`,
    reservoir_leak: (amount: string) => `${amount} leak out`,
    free_flow: (amount: string) => `${amount} run out`,
    refill_missed: (amount: string) => `${amount} are left`,
    fill_beside: (amount: string) => `${amount} of the fill goes beside the pump`,
    fill_strength: (amount: string) => `the fill has ${amount} the strength`,
    fill_no_bridge: (amount: string) => `the new drug is ${amount} as strong`,
    fill_entered: (amount: string) => `${amount} too much entered`,
    told_dose: (amount: string) => `${amount} the ordered dose`,
    told_concentration: (amount: string) => `${amount} the true concentration`,
    flush: (mcg: string, mL: string) => `${mcg} are pushed in at once (${mL} of it in the port)`,
    passing: (amount: string) => `it lasts ${amount}`,
  },
  said: (amount: string, percent: string) => `${amount}; severity ${percent}${n}%`,
};
