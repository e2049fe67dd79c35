import { type ClockTime, type PumpMode, parseClock } from '../../../case/index.ts';
import { type Checked, good, type Problem } from '../../../problem/index.ts';
import type { PumpSetting } from '../../../rehearsal/index.ts';
import { quote, readNumber } from '../../numbers/index.ts';
import { programmerFields as words } from '../../strings/en/rehearse/programmer.ts';
import type { SettingDraft } from './setting-draft.ts';

const CLOCK = /^(\d{1,2})(?:[:.]?(\d{2}))?$/;

/** The setting that was keyed, or what of it is no number and no clock time; whether a pump can do it, its door says. */
export function readSetting(draft: SettingDraft): Checked<PumpSetting> {
  const problems: Problem[] = [];
  const number = (path: string, name: string, typed: string): number => {
    const read = readNumber(typed);
    if (read.kind === 'number') return read.value;
    problems.push({
      path,
      code: 'program.no-number',
      message: read.kind === 'empty' ? words.empty(name) : words.noNumber(name, quote(typed)),
      mend: words.noNumberMend,
    });
    return 0;
  };
  const clock = (path: string, typed: string, as: 'start' | 'end'): ClockTime => {
    const parts = CLOCK.exec(typed.trim());
    const time = parts === null ? typed : `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}`;
    if (parseClock(time, as) === undefined) {
      problems.push({
        path,
        code: 'program.no-clock',
        message: words.noClock(quote(typed)),
        mend: words.noClockMend,
      });
    }
    return time;
  };

  const setting = (): PumpSetting => {
    if (draft.mode === 'stop') return { kind: 'stop' };
    if (draft.mode === 'bolus') {
      return {
        kind: 'bolus',
        mcg: number('bolus_mcg', words.bolus, draft.bolus_mcg),
        minutes: number('bolus_minutes', words.minutes, draft.bolus_minutes),
      };
    }
    const concentration_mcg_mL = number('concentration', words.concentration, draft.concentration);
    const mode = modeOf(draft, number, clock);
    const bridge = draft.bridge.trim() === '' ? undefined : number('bridge', words.bridge, draft.bridge);
    return {
      kind: 'prescription',
      prescription: {
        concentration_mcg_mL,
        mode,
        ...(bridge === undefined ? {} : { bridge_from_mcg_mL: bridge }),
      },
    };
  };
  const value = setting();
  return problems.length > 0 ? { ok: false, problems } : good(value);
}

function modeOf(
  draft: SettingDraft,
  number: (path: string, name: string, typed: string) => number,
  clock: (path: string, typed: string, as: 'start' | 'end') => ClockTime,
): PumpMode {
  switch (draft.mode) {
    case 'flex':
      return {
        kind: 'flex',
        base_mcg_h: number('base', words.base, draft.base),
        periods: draft.periods.map(({ from, to, rate }, i) => ({
          from: clock(`periods[${i}].from`, from, 'start'),
          to: clock(`periods[${i}].to`, to, 'end'),
          rate_mcg_h: number(`periods[${i}].rate`, words.rateOf(i + 1), rate),
        })),
      };
    case 'periodic_bolus':
      return {
        kind: 'periodic_bolus',
        bolus_mcg: number('bolus_mcg', words.bolus, draft.bolus_mcg),
        minutes: number('bolus_minutes', words.minutes, draft.bolus_minutes),
        times: draft.times
          .split(/[,;\s]+/)
          .filter((time) => time !== '')
          .map((time) => clock('times', time, 'start')),
      };
    case 'simple_continuous':
      return { kind: 'simple_continuous', dose_mcg_day: number('dose', words.dose, draft.dose) };
    default:
      return { kind: 'minimum_rate' };
  }
}
