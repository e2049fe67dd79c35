import type { Problem } from '../../../problem/index.ts';
import { programmerFields as words } from '../../strings/en/rehearse/programmer.ts';
import { Refused } from '../dialog/index.ts';
import { PeriodsTable } from './periods-table.tsx';
import { SETTING_MODES, type SettingDraft, type SettingMode } from './setting-draft.ts';
import { TypedField } from './typed-field.tsx';

export interface EditorProps {
  /** First part of every test id, so that two editors may stand on one page. */
  readonly id: string;
  readonly draft: SettingDraft;
  readonly problems: readonly Problem[];
  readonly onDraft: (draft: SettingDraft) => void;
}

const FIELDS = new Set(['concentration', 'dose', 'base', 'bolus_mcg', 'bolus_minutes', 'times', 'bridge']);

/** A setting of the pump, keyed in; each problem at its field, the others below. */
export function SettingEditor({ id, draft, problems, onDraft }: EditorProps) {
  const set = (change: Partial<SettingDraft>) => onDraft({ ...draft, ...change });
  const at = (path: string) => problems.find((problem) => problem.path === path);
  const field = (key: TextKey, label: string, unit: string) => (
    <TypedField
      testid={`${id}-${key}`}
      label={label}
      unit={unit}
      value={draft[key]}
      problem={at(key)}
      onChange={(typed) => set({ [key]: typed })}
    />
  );
  const elsewhere = problems.filter(({ path }) => !FIELDS.has(path) && !path.startsWith('periods'));
  return (
    <div class="setting-editor">
      <div class="typed-field">
        <label class="label" for={`${id}-mode`}>
          {words.mode}
        </label>
        <select
          id={`${id}-mode`}
          class="select"
          data-testid={`${id}-mode`}
          value={draft.mode}
          onChange={(event) => {
            const chosen = modeNamed(event.currentTarget.value);
            if (chosen !== undefined) set({ mode: chosen });
          }}
        >
          {SETTING_MODES.map((mode) => (
            <option key={mode} value={mode}>
              {words.modes[mode]}
            </option>
          ))}
        </select>
      </div>
      {draft.mode === 'stop' && <p class="sub">{words.stopSays}</p>}
      {draft.mode === 'bolus' && <p class="sub">{words.bolusSays}</p>}
      {draft.mode !== 'stop' &&
        draft.mode !== 'bolus' &&
        field('concentration', words.concentration, 'mcg/mL')}
      {draft.mode === 'simple_continuous' && field('dose', words.dose, 'mcg/day')}
      {draft.mode === 'flex' && (
        <>
          <PeriodsTable id={id} draft={draft} problems={problems} onDraft={onDraft} />
          {field('base', words.base, 'mcg/h')}
        </>
      )}
      {(draft.mode === 'periodic_bolus' || draft.mode === 'bolus') && (
        <>
          {field('bolus_mcg', words.bolus, 'mcg')}
          {field('bolus_minutes', words.minutes, 'min')}
        </>
      )}
      {draft.mode === 'periodic_bolus' && (
        <TypedField
          testid={`${id}-times`}
          label={words.times}
          as="words"
          hint={words.timesHint}
          value={draft.times}
          problem={at('times')}
          onChange={(times) => set({ times })}
        />
      )}
      {draft.mode === 'minimum_rate' && <p class="sub">{words.minimumSays}</p>}
      {draft.mode !== 'stop' && draft.mode !== 'bolus' && (
        <TypedField
          testid={`${id}-bridge`}
          label={words.bridge}
          unit="mcg/mL"
          hint={words.bridgeHint}
          value={draft.bridge}
          problem={at('bridge')}
          onChange={(bridge) => set({ bridge })}
        />
      )}
      <Refused id={`${id}-refused`} problems={elsewhere} />
    </div>
  );
}

type TextKey = 'concentration' | 'dose' | 'base' | 'bolus_mcg' | 'bolus_minutes';
const modeNamed = (name: string): SettingMode | undefined => SETTING_MODES.find((mode) => mode === name);
