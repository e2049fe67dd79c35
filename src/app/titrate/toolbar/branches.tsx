import { useState } from 'preact/hooks';
import { Icon } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';

const DAY_S = 86_400;
const LONGEST_NAME = 40;

/** Branches of the plan: each is a whole plan; the one that is open is pressed, and can be named or removed. */
export function Branches() {
  const titrate = useTitrate();
  const { branches, branch, today_s } = titrate;
  const words = titrateText.page.toolbar;
  const [naming, setNaming] = useState(false);
  const open = branches.value.find(({ id }) => id === branch.value);
  const several = branches.value.length > 1;
  return (
    <fieldset class="branches" aria-label={words.branches}>
      {(several || naming) &&
        branches.value.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            class="branch"
            aria-pressed={id === branch.value}
            data-testid={`branch-${id}`}
            onClick={() => titrate.openBranch(id)}
          >
            {title}
          </button>
        ))}
      {several && !naming && (
        <>
          <IconButton icon="rename" label={words.rename} onClick={() => setNaming(true)} />
          <IconButton icon="close" label={words.remove} onClick={() => titrate.removeBranch(branch.value)} />
        </>
      )}
      {naming && open !== undefined && (
        <input
          type="text"
          class="field"
          aria-label={words.renameField}
          defaultValue={open.title}
          maxLength={LONGEST_NAME}
          ref={(input) => input?.focus()}
          onBlur={({ currentTarget }) => {
            const name = currentTarget.value.trim();
            if (name !== '' && name !== open.title) titrate.renameBranch(open.id, name);
            setNaming(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
            if (event.key !== 'Escape') return;
            event.currentTarget.value = open.title;
            event.currentTarget.blur();
          }}
        />
      )}
      <button
        type="button"
        class="button button-quiet"
        data-testid="branch-here"
        onClick={() => {
          const day = String(Math.floor(today_s.peek() / DAY_S));
          // With the orders of this very moment.
          titrate.branchAt(today_s.peek() + 1, words.branchName(day));
        }}
      >
        <Icon name="branch" small />
        {words.branchHere}
      </button>
    </fieldset>
  );
}

function IconButton(props: {
  readonly icon: 'rename' | 'close';
  readonly label: string;
  readonly onClick: () => void;
}) {
  const { icon, label, onClick } = props;
  return (
    <button
      type="button"
      class="button button-quiet button-icon"
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} small />
    </button>
  );
}
