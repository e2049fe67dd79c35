import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Problem } from '../../../problem/index.ts';
import type { Play, PumpSetting } from '../../../rehearsal/index.ts';
import { keptBy } from '../dialog/index.ts';
import type { Session } from '../session/session.ts';
import { doorProblems } from './door.ts';
import { readSetting } from './read-setting.ts';
import { draftOfPrescription, EMPTY_SETTING, type SettingDraft } from './setting-draft.ts';
import { type Told, toldNow } from './told.ts';

export type ProgrammerTab = 'interrogate' | 'program';

export interface ProgrammerState {
  readonly tab: Signal<ProgrammerTab>;
  /** What was keyed in; undefined as long as nobody has touched it. */
  readonly keyed: Signal<SettingDraft | undefined>;
  /** Of the last thing that was asked for here. */
  readonly refused: Signal<readonly Problem[]>;
  readonly read: Signal<boolean>;
  readonly checked: Signal<boolean>;
  readonly play: ReadonlySignal<Play>;
}

export const programmerOf = keptBy(
  (session: Session): ProgrammerState => ({
    tab: signal('interrogate'),
    keyed: signal(undefined),
    refused: signal([]),
    read: signal(false),
    checked: signal(false),
    play: session.calm,
  }),
);

/** What stands in the fields: what was keyed in, else what the pump was told. */
export function draftNow({ keyed, play }: ProgrammerState): SettingDraft {
  return keyed.value ?? draftOfTold(toldNow(play.value));
}

function draftOfTold(told: Told | undefined): SettingDraft {
  if (told === undefined) return EMPTY_SETTING;
  const { mode, concentration_mcg_mL } = told;
  return mode.kind === 'stopped'
    ? { ...EMPTY_SETTING, concentration: String(concentration_mcg_mL) }
    : draftOfPrescription({ concentration_mcg_mL, mode });
}

export interface Keyed {
  readonly setting?: PumpSetting;
  readonly problems: readonly Problem[];
}

/** The setting in the fields, and what stands against it. */
export function keyedSetting(play: Play, draft: SettingDraft): Keyed {
  const read = readSetting(draft);
  if (!read.ok) return { problems: read.problems };
  return { setting: read.value, problems: doorProblems(play, read.value) };
}

/** Fields that are still empty are no mistake yet; they are said when somebody wants to go on. */
export const unfinished = (problems: readonly Problem[], draft: SettingDraft): readonly Problem[] =>
  problems.filter(({ path }) => typedAt(draft, path) !== '');

function typedAt(draft: SettingDraft, path: string): string | undefined {
  const period = /^periods\[(\d+)\]\.(from|to|rate)$/.exec(path);
  if (period !== null) {
    const row = draft.periods[Number(period[1])];
    return period[2] === 'from' ? row?.from : period[2] === 'to' ? row?.to : row?.rate;
  }
  switch (path) {
    case 'concentration':
    case 'dose':
    case 'base':
    case 'bolus_mcg':
    case 'bolus_minutes':
    case 'times':
    case 'bridge':
      return draft[path];
    default:
      return undefined;
  }
}
