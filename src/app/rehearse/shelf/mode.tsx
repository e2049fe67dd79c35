import { MODES } from '../../../rehearsal/index.ts';
import { Segmented } from '../../parts/index.ts';
import { shelfText } from '../../strings/en/rehearse/shelf.ts';
import { change, settings } from '../settings.ts';

const words = shelfText.modes;

/** Practice or assessed, with what each means. */
export function ModeChoice() {
  const { mode } = settings.value;
  return (
    <div class="mode-choice">
      <Segmented
        name="mode"
        label={words.label}
        labelHidden
        options={MODES}
        say={(each) => words[each]}
        value={mode}
        onChange={(each) => change({ mode: each })}
      />
      <p class="plan" aria-live="polite">
        {words.says[mode]}
      </p>
    </div>
  );
}
