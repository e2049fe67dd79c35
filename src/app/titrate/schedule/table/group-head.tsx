import type { RuleVerdict } from '../../../../titration/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import type { Group } from '../groups.ts';

const words = titrateText.schedule;

/** Heading of a section, which folds it. */
export function GroupHead(props: {
  readonly group: Group;
  readonly isOpen: boolean;
  /** What the rules say of its orders; undefined while they are asked. */
  readonly counts: Readonly<Record<RuleVerdict, number>> | undefined;
  readonly onToggle: () => void;
}) {
  const { group, isOpen, counts, onToggle } = props;
  return (
    <tr class="group-row">
      <th scope="rowgroup" colSpan={5}>
        <button
          type="button"
          class="group-button"
          aria-expanded={isOpen}
          data-testid={`group-${group.key}`}
          onClick={onToggle}
        >
          <svg class="icon icon-small group-arrow" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M9 5.500l6.500 6.500L9 18.500" />
          </svg>
          {words.group(group.title, group.rows.length)}
          {counts !== undefined && <span class="sub">{words.groupBad(counts.red, counts.amber)}</span>}
        </button>
      </th>
    </tr>
  );
}
