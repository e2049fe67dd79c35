const n = '\u00a0';

/** Words that the dialogs of a rehearsal share. */
export const dialogWords = {
  close: 'Close',
  keys: 'Ctrl Enter',
  minutes: (minutes: number) => `${minutes}${n}min`,
  hours: (hours: number, minutes: number) =>
    minutes === 0 ? `${hours}${n}h` : `${hours}${n}h${n}${minutes}${n}min`,
  when: (days: number, clock: string) => {
    if (days === 0) return clock;
    if (days === 1) return `yesterday ${clock}`;
    if (days === -1) return `tomorrow ${clock}`;
    return days > 0 ? `${days} days ago, ${clock}` : `in ${-days} days, ${clock}`;
  },
  stale: 'stale',
};

/** Requests and settings as an order says them; numbers come with their units. */
export const requestWords = {
  fill: (volume: string, strength: string) => `${volume} of baclofen ${strength}`,
  pump: (setting: string) => `Pump: ${setting}`,
  stop: 'stop',
  minimum: 'minimum rate',
  continuous: (dose: string) => `simple continuous ${dose}`,
  flex: (periods: readonly string[], otherwise: string) =>
    periods.length === 0 ? `flex ${otherwise} all day` : `flex ${periods.join(', ')}, otherwise ${otherwise}`,
  period: (from: string, to: string, rate: string) => `${from}\u2013${to} ${rate}`,
  boluses: (mcg: string, minutes: string, times: string) => `${mcg} over ${minutes} at ${times}`,
  bolus: (mcg: string, minutes: string) => `one bolus of ${mcg} over ${minutes}`,
  at: (mode: string, strength: string) => `${mode} at ${strength}`,
  bridged: (said: string, from: string) => `${said}, bridge bolus from ${from}`,
};
