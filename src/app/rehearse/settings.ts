import { signal } from '@preact/signals';
import { LEARNER_ROLES, type LearnerRole, MODES, type Mode } from '../../rehearsal/index.ts';

export const SETTINGS_KEY = 'itb-rehearsal-settings';

/** What a learner chose about the page itself. None of it is part of a run. */
export interface Settings {
  readonly mode: Mode;
  /** Whose scenarios the shelf shows. */
  readonly audience: LearnerRole | 'all';
  /** In practice the clock may stand still while a dialog is open. */
  readonly hold: boolean;
  /** Keys of one letter; whoever speaks to the computer switches them off. */
  readonly letters: boolean;
  readonly sound: boolean;
}

const FIRST: Settings = { mode: 'practice', audience: 'all', hold: false, letters: true, sound: false };

function read(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return FIRST;
    const value = (key: string): unknown => Reflect.get(kept, key);
    const flag = (key: 'hold' | 'letters' | 'sound') => {
      const found = value(key);
      return typeof found === 'boolean' ? found : FIRST[key];
    };
    return {
      mode: MODES.find((mode) => mode === value('mode')) ?? FIRST.mode,
      audience: LEARNER_ROLES.find((role) => role === value('audience')) ?? FIRST.audience,
      hold: flag('hold'),
      letters: flag('letters'),
      sound: flag('sound'),
    };
  } catch {
    return FIRST;
  }
}

export const settings = signal<Settings>(read());

export function change(by: Partial<Settings>) {
  settings.value = { ...settings.value, ...by };
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings.value));
  } catch {
    // A choice that cannot be kept still holds for this visit.
  }
}
