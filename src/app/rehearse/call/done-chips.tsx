import type { Play } from '../../../rehearsal/index.ts';
import { callText as words } from '../../strings/en/rehearse/call.ts';
import { doneThings } from './done.ts';

interface DoneChipsProps {
  readonly play: Play;
  readonly chosen: readonly number[];
  readonly onChange: (done: readonly number[]) => void;
}

/** What was done so far, to be said with what was found. */
export function DoneChips({ play, chosen, onChange }: DoneChipsProps) {
  const things = doneThings(play);
  if (things.length === 0) return null;
  return (
    <div class="call-done" data-testid="call-done">
      <span class="label">{words.done}</span>
      <div class="fact-chips">
        {things.map(({ id, says }) => (
          <button
            key={id}
            type="button"
            class="fact-chip num"
            aria-pressed={chosen.includes(id)}
            data-testid={`done-${id}`}
            onClick={() =>
              onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
            }
          >
            {says}
          </button>
        ))}
      </div>
    </div>
  );
}
