import { scheduleChips } from './schedule-chips.ts';
import { scheduleForms } from './schedule-forms.ts';

const n = '\u00a0';
const times = '\u00d7';
const counted = (count: number, one: string, many: string) => `${count}${n}${count === 1 ? one : many}`;

/** Texts of Titrate: schedule. */
export const schedule = {
  title: 'Schedule',
  sub: 'one row per order',
  add: 'Add order',
  several: 'Add several',
  empty: 'Nothing is ordered yet. Add the first order.',
  caption: 'Orders in the order in which they happen. The row of the selected order can be edited.',
  columns: { day: 'Day', order: 'Order', dose: 'Dose a day', change: 'Change', check: 'Rule check' },
  sections: {
    tablets: 'Tablets',
    test: 'Test boluses',
    start: 'Implant and start',
    titration: 'Titration',
    keep: 'Keep',
  },
  group: (title: string, count: number) => `${title}, ${counted(count, 'order', 'orders')}`,
  months: (from: number, to: number) => `days ${from} to ${to}`,
  groupBad: (red: number, amber: number) =>
    [red > 0 && `${red} red`, amber > 0 && `${amber} amber`].filter((part) => part !== false).join(', '),
  marks: { oral: 'by mouth', itb: 'intrathecal', device: 'pump and catheter', event: 'seen or done' },
  row: (day: string, order: string, dose: string) =>
    [day, order, dose].filter((part) => part !== '').join(', '),
  noted: (note: string) => `\u201c${note}\u201d`,
  later: 'after today',
  fields: {
    day: (order: string) => `Day and clock of ${order}`,
    dose: (order: string) => `Dose of ${order}`,
    save: 'Enter saves, Esc restores',
  },
  chips: scheduleChips,
  ...scheduleForms,
  orders: {
    tablets: (said: string | undefined, first: boolean) =>
      said === undefined ? 'No more tablets' : first ? `Start ${said}` : said,
    before: 'Before the plan',
    history: (parts: readonly string[]) => parts.join(', '),
    historyTablets: (said: string) => `tablets ${said}`,
    historyPump: (dose: string) => `pump ${dose}`,
    historyDays: (days: string) => `for ${days}${n}days`,
    times: (mg: string, count: number) => `${mg}${n}mg ${times}${n}${count}`,
    sum: (mg: readonly string[]) => `${mg.join(' + ')}${n}mg`,
    oral_dose: 'Single tablet dose',
    test_bolus: 'Test bolus',
    lumbar_bolus: 'Lumbar bolus',
    implant: (mL: string, tip: string) => `Implant, ${mL}${n}mL, tip${n}${tip}`,
    priming: 'Fill the line',
    minimum_rate: 'Minimum rate',
    flex: (periods: number) => `Flex, ${counted(periods, 'period', 'periods')}`,
    periodic: (boluses: number) => `${counted(boluses, 'bolus', 'boluses')} a day`,
    start: 'Start the pump',
    restart: 'Restart',
    same: 'No change',
    step: 'Step',
    step_back: 'Step back',
    bridged: (said: string) => `${said}, bridge`,
    single_bolus: (minutes: string) => `Bolus over ${minutes}${n}min`,
    saline: 'Fill with saline',
    refill: (mcg_mL: string | undefined) => (mcg_mL === undefined ? 'Refill' : `Refill, ${mcg_mL}${n}mcg/mL`),
    pump_stop: 'Stop the pump',
    trigger: (what: string) => `Trigger: ${what}`,
    treated: (what: string) => `Treated: ${what}`,
    triggers: {
      bladder: 'bladder',
      bowel: 'bowel',
      skin: 'skin',
      infection: 'infection',
      clot: 'clot',
    },
    checks: { triggers: 'Look for triggers', device: 'Check the device' },
    fault: (what: string) => `Fault: ${what}`,
    illness: (what: string) => `Illness: ${what}`,
    ends: (what: string) => `Ends: ${what}`,
    treatment: (what: string, amount: string | undefined) =>
      amount === undefined ? what : `${what}, ${amount}`,
    examination: (what: string) => `Examined: ${what}`,
    others: { tizanidine: 'Tizanidine', dantrolene: 'Dantrolene', botulinum_toxin: 'Botulinum toxin' },
  },
  changes: {
    perDose: (mg: string) => `${mg}/dose`,
    percent: (said: string) => `${said}${n}%`,
    timesBolus: (ratio: string) => `${ratio} ${times} bolus`,
    hours: (hours: string) => `+${hours}${n}h`,
    days: (days: string) => `+${days}${n}days`,
  },
  doses: {
    unread: (kind: string, typed: string) =>
      kind === 'empty'
        ? { message: 'The field is empty.', mend: 'Type a number, or press Esc.' }
        : kind === 'comma'
          ? { message: `"${typed}" has a comma.`, mend: 'Write the decimal with a point: 2.5.' }
          : kind === 'unit'
            ? { message: `"${typed}" has a unit.`, mend: 'Type the number alone; the unit stands beside it.' }
            : { message: `"${typed}" is no number.`, mend: 'Type digits, for example 45.' },
    doesNotDivide: (mg: number, count: number, step: number) => ({
      message: `${mg} mg does not divide into ${count} doses.`,
      mend: `Type a multiple of ${step} mg, or give each dose its own number in "Edit".`,
    }),
  },
  when: {
    unread: (typed: string) => ({
      message: `"${typed}" is no day.`,
      mend: 'Type a day, or day and clock: 31 08:00.',
    }),
  },
};
