import type { Signal } from '@preact/signals';
import { sayNumber } from '../../numbers/index.ts';
import { paletteText as words } from '../../strings/en/rehearse/palette.ts';
import { byKey, toJob } from '../hand/index.ts';
import { useSession } from '../session/index.ts';
import { chosenFor, forgetWho, Who } from '../who/index.ts';
import { RunIcon } from '../words/index.ts';
import { Details } from './details.tsx';
import type { Entry } from './entries.ts';
import { statusOf } from './status.ts';

interface RowProps {
  readonly entry: Entry;
  /** Key of the one row that shows its details. */
  readonly open: Signal<string | undefined>;
  readonly say: (what: string) => void;
}

/** One action. What cannot be done now is not dead: pressed, it says why, and what would make it possible. */
export function ActionRow({ entry, open, say }: RowProps) {
  const session = useSession();
  const status = statusOf(session.calm.value, entry);
  const { does, amount, shortcut, key } = entry;
  const expanded = open.value === key;
  const several = amount !== undefined && status.ordered?.amount === undefined;
  const asks = status.no !== undefined || several;

  function press(event: MouseEvent) {
    if (asks) {
      open.value = expanded ? undefined : key;
      return;
    }
    open.value = undefined;
    if (does.kind === 'dialog') {
      if (does.dialog === 'call') session.callFor.value = undefined;
      session.dialog.value = does.dialog;
    } else if (does.kind === 'programmer') toProgrammer();
    else {
      const given = status.ordered?.amount;
      const done = session.send({
        kind: 'do',
        task: does.task,
        ...chosenFor(session, does.task),
        ...(given === undefined ? {} : { amount: given }),
      });
      if (done.ok) forgetWho(session);
      if (done.ok && byKey(event)) toJob(done.value);
      say(done.ok ? '' : `${done.problems[0]?.message ?? ''} ${done.problems[0]?.mend ?? ''}`.trim());
    }
  }

  const icon = status.kind === 'locked' ? 'lock' : status.kind === 'done' ? 'check' : entry.icon;
  return (
    <li class="act" data-kind={status.kind} data-testid={`act-${key}`}>
      <button
        type="button"
        class="act-button"
        title={entry.says === '' ? undefined : entry.says}
        aria-expanded={asks ? expanded : undefined}
        onClick={press}
      >
        <RunIcon name={icon} small />
        <span class="act-title">
          {entry.title}
          {status.ordered !== undefined && (
            <small class="act-ordered">
              {words.ordered(
                status.ordered.amount === undefined || amount === undefined
                  ? ''
                  : words.amount(sayNumber(status.ordered.amount, 2), amount.unit),
              )}
            </small>
          )}
        </span>
        <span class="cost num">{status.says}</span>
        {shortcut === undefined ? <span /> : <kbd>{shortcut}</kbd>}
      </button>
      {does.kind === 'task' && status.no === undefined && <Who task={does.task} title={entry.title} />}
      {expanded && asks && <Details entry={entry} status={status} open={open} say={say} />}
    </li>
  );
}

/** The programmer is a panel of its own. */
function toProgrammer() {
  const panel = document.querySelector<HTMLElement>('[data-testid="programmer"], .programmer');
  panel?.scrollIntoView({ block: 'nearest' });
  panel?.querySelector<HTMLElement>('button, input, select, [tabindex]')?.focus();
}
