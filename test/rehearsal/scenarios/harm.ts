import { dailyDose_mcg, dayPlan, pumpNamed } from '../../../src/case/index.ts';
import type { Condition, Intent, NewIntent, Run, Scenario } from '../../../src/rehearsal/index.ts';
import { helpsTo, leaveOut } from './omit.ts';
import { withIntents, withMore } from './shelf.ts';

type Timed = readonly [at_min: number, meant: NewIntent];

/** A run changed so that what a condition says is done, and nothing else: for harmful actions, one at a time. */
export function runWith(scenario: Scenario, run: Run, when: Condition): Run {
  const wishes = positive(when);
  const options = wishes.flatMap(({ decided }) => decided?.slice(0, 1) ?? []);
  const spoilt = [...negative(when).map(helpsTo), ...wishes.map(raisesDelivery)];
  const slips = wishes.some(({ programmed }) => programmed?.as_ordered === false);
  const kept = leaveOut(
    run.intents.map((intent) => (slips ? programmedOtherwise(intent) : decidedAs(intent, options))),
    (intent) => spoilt.some((spoils) => spoils(intent)),
  );
  return withMore(
    scenario,
    withIntents(run, kept),
    wishes.flatMap((wish) => meant(scenario, wish, kept)),
  );
}

/** What must be so; of several ways the first. */
function positive(condition: Condition): readonly Condition[] {
  const { all = [], any = [], not: _, ...here } = condition;
  return [here, ...all.flatMap(positive), ...any.slice(0, 1).flatMap(positive)];
}

function negative({ all = [], not }: Condition): readonly Condition[] {
  return [...(not === undefined ? [] : [not]), ...all.flatMap(negative)];
}

/** Who leaves the pump as it is does not program it. */
function raisesDelivery({ delivered_mcg_day, pump, body }: Condition): (intent: Intent) => boolean {
  const asIs = delivered_mcg_day?.least !== undefined || pump?.includes('running') === true;
  return (intent) => asIs && body === undefined && intent.kind === 'program';
}

/** The same question answered otherwise. */
function decidedAs(intent: Intent, options: readonly string[]): Intent {
  if (intent.kind !== 'decide') return intent;
  const other = options.find((option) => option.startsWith(`${intent.decision}/`));
  return other === undefined ? intent : { ...intent, option: other.replace(/^.*\//, '') };
}

/** On the same order a tenth more: a slip of the thumb. */
function programmedOtherwise(intent: Intent): Intent {
  if (intent.kind !== 'program' || intent.setting.kind !== 'prescription') return intent;
  const { mode, ...prescription } = intent.setting.prescription;
  if (mode.kind !== 'simple_continuous') return intent;
  const otherwise = { ...mode, dose_mcg_day: mode.dose_mcg_day * 1.1 };
  return { ...intent, setting: { kind: 'prescription', prescription: { ...prescription, mode: otherwise } } };
}

const EARLY_MIN = 2;
/** A slip of the decimal point: the way to far too much that is open everywhere. */
const TENFOLD: NonNullable<Condition['programmed']> = { as: ['prescription'], dose_share: { least: 10 } };

function meant(scenario: Scenario, wish: Condition, kept: readonly Intent[]): readonly Timed[] {
  const { done = [], begun = [], told = [], programmed, pump } = wish;
  const stops = pump?.includes('stopped') === true ? ['act/stop_pump' as const] : [];
  if (wish.body?.output === 'side_somnolence') return [[EARLY_MIN, setting(scenario, TENFOLD)]];
  const tasks = [...done.slice(0, 1), ...begun.slice(0, 1), ...stops];
  return [
    ...tasks
      .filter(
        (task) => wish.amount !== undefined || !kept.some((each) => each.kind === 'do' && each.task === task),
      )
      .map((task): Timed => [EARLY_MIN, asked(scenario, task, wish.amount?.least)]),
    ...told.slice(0, 1).map((statement): Timed => [EARLY_MIN, { kind: 'tell', statement }]),
    ...(programmed === undefined || programmed.as_ordered === false
      ? []
      : [[EARLY_MIN, setting(scenario, programmed)] as const]),
  ];
}

function asked(
  { case: { device } }: Scenario,
  task: NonNullable<Condition['done']>[number],
  amount: number | undefined,
): NewIntent {
  const refill = { volume_mL: 20, concentration_mcg_mL: device.concentration_mcg_mL };
  if (task === 'act/refill') return { kind: 'do', task, fill: refill };
  return { kind: 'do', task, ...(amount === undefined ? {} : { amount }) };
}

/** A little beyond what the condition asks for. */
function setting(scenario: Scenario, wish: NonNullable<Condition['programmed']>): NewIntent {
  const { as = ['minimum_rate'], dose_share, dose_mcg_day, concentration_mcg_mL } = wish;
  const { history, device } = scenario.case;
  const told = scenario.case.log.flatMap((entry) =>
    entry.kind === 'prescription' ? [entry.prescription] : [],
  );
  const now = told.at(-1) ?? history.prescription;
  const pump = pumpNamed(device.pump);
  const usual = now && pump ? dailyDose_mcg(dayPlan(now.mode, now.concentration_mcg_mL, pump)) : 100;
  const concentration = concentration_mcg_mL ?? now?.concentration_mcg_mL ?? device.concentration_mcg_mL;
  const frame = { kind: 'program', read: false, checked: false } as const;
  switch (as[0]) {
    case 'stopped':
      return { ...frame, setting: { kind: 'stop' } };
    case 'bolus':
      return { ...frame, setting: { kind: 'bolus', mcg: 50, minutes: 30 } };
    case 'minimum_rate':
      return {
        ...frame,
        setting: {
          kind: 'prescription',
          prescription: { concentration_mcg_mL: concentration, mode: { kind: 'minimum_rate' } },
        },
      };
    default: {
      const share = dose_share?.least === undefined ? 1 : dose_share.least * 1.05;
      const dose = Math.max(Math.ceil(usual * share), Math.ceil((dose_mcg_day?.least ?? 0) * 1.05));
      return {
        ...frame,
        setting: {
          kind: 'prescription',
          prescription: {
            concentration_mcg_mL: concentration,
            mode: { kind: 'simple_continuous', dose_mcg_day: dose },
          },
        },
      };
    }
  }
}
