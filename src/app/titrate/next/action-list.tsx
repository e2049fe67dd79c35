import type { Signal } from '@preact/signals';
import { titrateText } from '../../strings/titrate.ts';
import { ActionForm } from './action-form.tsx';
import type { Action, Actions } from './actions/index.ts';

const words = titrateText.next.actions;

interface ActionListProps {
  readonly actions: Actions;
  /** Key of the one that is open until another is chosen. */
  readonly usual: string | undefined;
  /** Key of the action that somebody opened; empty when all are closed, undefined for the usual one. */
  readonly open: Signal<string | undefined>;
  readonly onApplied: (says: string) => void;
}

/** What can be done now: one is open, the others are a press away. */
export function ActionList({ actions, usual, open, onApplied }: ActionListProps) {
  const { main, more } = actions;
  const chosen = open.value ?? usual;
  const inMore = more.some(({ key }) => key === chosen);
  const item = (action: Action) => (
    <ActionItem key={action.key} action={action} chosen={chosen} open={open} onApplied={onApplied} />
  );
  return (
    <section class="step-part" aria-labelledby="actions-title">
      <h3 id="actions-title">{words.label}</h3>
      <ul class="actions" data-testid="actions">
        {main.map(item)}
      </ul>
      <details class="more-actions" open={inMore}>
        <summary data-testid="more-actions">{words.more}</summary>
        <ul class="actions">{more.map(item)}</ul>
      </details>
    </section>
  );
}

interface ActionItemProps {
  readonly action: Action;
  readonly chosen: string | undefined;
  readonly open: Signal<string | undefined>;
  readonly onApplied: (says: string) => void;
}

function ActionItem({ action, chosen, open, onApplied }: ActionItemProps) {
  const expanded = action.key === chosen;
  return (
    <li class={expanded ? 'action is-open' : 'action'}>
      <button
        type="button"
        class="action-head"
        aria-expanded={expanded}
        data-testid={`action-${action.key}`}
        onClick={() => {
          open.value = expanded ? '' : action.key;
        }}
      >
        {action.title}
      </button>
      {expanded && <ActionForm action={action} wanted={open.value === action.key} onApplied={onApplied} />}
    </li>
  );
}
