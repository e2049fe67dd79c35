import { useComputed } from '@preact/signals';
import { clockText } from '../../strings/en/rehearse/clock.ts';
import { goTo } from '../address.ts';
import { Sheet } from '../dialog/index.ts';
import { handIn } from '../handed.ts';
import { useLive } from './live.ts';
import { openEnds } from './open-ends.ts';

const words = clockText.endDialog;

/** Asks before it ends; a run that has ended goes to its debrief at once. */
export function EndDialog() {
  const { session } = useLive();
  const open = useComputed(() => session.dialog.value === 'end').value;
  if (!open) return null;
  const ends = session.play.value.ended === undefined ? openEnds(session.play.value) : [];
  return (
    <Sheet
      name="end"
      title={words.title}
      foot={
        <>
          <span class="grow" />
          <button
            type="button"
            class="button"
            data-testid="end-no"
            onClick={() => {
              session.dialog.value = undefined;
            }}
          >
            {words.no}
          </button>
          <button type="button" class="button button-main" data-testid="end-yes" onClick={() => toDebrief()}>
            {words.yes}
          </button>
        </>
      }
    >
      <p>{words.says}</p>
      {ends.length > 0 && (
        <ul class="dash-list end-open" data-testid="end-open">
          {ends.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Sheet>
  );

  function toDebrief() {
    session.dialog.value = undefined;
    if (session.play.value.ended === undefined) session.send({ kind: 'end' });
    handIn(session.play.value.run);
    goTo({ kind: 'debrief', id: session.play.value.run.id });
  }
}
