import { chartText } from '../../strings/en/debrief/chart.ts';
import { useDebrief } from '../state.ts';
import { placeIn, within } from '../window.ts';

/** Lines through all strips: the handover, where the learner reached for the chain, and what was hidden from its start. */
export function Marks({ half }: { readonly half: 'saw' | 'chain' }) {
  const { debrief, deeds, window } = useDebrief();
  const { value: shown } = window;
  const { handover_s, hidden } = debrief;
  const lines = deeds.filter(({ onChain, at_s }) => onChain && within(shown, at_s));
  return (
    <div class="deb-marks" aria-hidden="true">
      {within(shown, handover_s) && (
        <span class={`deb-mark is-handover is-${half}`} style={{ '--place': placeIn(shown, handover_s) }}>
          {half === 'saw' && (
            <span data-half={placeIn(shown, handover_s) > 0.8 ? 'right' : 'left'}>{chartText.handover}</span>
          )}
        </span>
      )}
      {lines.map(({ id, at_s }) => (
        <span key={id} class="deb-mark is-deed" style={{ '--place': placeIn(shown, at_s) }} />
      ))}
      {half === 'chain' &&
        hidden
          .filter(({ from_s }) => within(shown, from_s))
          .map(({ entry, from_s }) => (
            <span key={entry} class="deb-mark is-fault" style={{ '--place': placeIn(shown, from_s) }} />
          ))}
    </div>
  );
}
