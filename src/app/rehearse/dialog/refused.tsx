import type { Problem } from '../../../problem/index.ts';
import { Icon } from '../../parts/index.ts';

/** What the engine or the door of the Case refused, where it was asked for. */
export function Refused({ id, problems }: { readonly id: string; readonly problems: readonly Problem[] }) {
  return (
    <div id={id} role="alert" class="dialog-refused" data-testid={id}>
      {problems.map(({ path, code, message, mend }) => (
        <p key={path + code} class="field-problem" data-code={code} data-testid={`${id}-problem`}>
          <Icon name="problem" small />
          <span>
            {message} {mend}
          </span>
        </p>
      ))}
    </div>
  );
}
