import { bedside, STATES } from '../../../rehearsal/index.ts';
import { callText as words } from '../../strings/en/rehearse/call.ts';
import type { CallDraft } from './draft.ts';

/** The working diagnosis as it is said in a call; it is no thought of its own. */
export function Thinks(props: {
  readonly draft: CallDraft;
  readonly onChange: (change: Partial<CallDraft>) => void;
}) {
  const { thinks } = props.draft;
  return (
    <label class="call-thinks">
      <span class="label">{words.think}</span>
      <select
        class="select"
        value={thinks ?? ''}
        data-testid="call-thinks"
        onChange={(event) => {
          const chosen = STATES.find((state) => state === event.currentTarget.value);
          props.onChange({ thinks: chosen });
        }}
      >
        <option value="">{words.thinkNothing}</option>
        {bedside().states.map(({ key, says }) => (
          <option key={key} value={key}>
            {says}
          </option>
        ))}
      </select>
    </label>
  );
}
