import { Icon } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';

/** Each says what it would take back or do again. They stay reachable when there is nothing to do. */
export function UndoButtons() {
  const { undoable, redoable, undo, redo } = useTitrate();
  const words = titrateText.page.toolbar;
  const back = undoable.value === undefined ? words.nothingToUndo : words.undo(undoable.value);
  const again = redoable.value === undefined ? words.nothingToRedo : words.redo(redoable.value);
  return (
    <>
      <button
        type="button"
        class="button button-quiet button-icon"
        aria-label={back}
        title={back}
        aria-disabled={undoable.value === undefined}
        aria-keyshortcuts="Control+Z"
        data-testid="undo"
        onClick={undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="button button-quiet button-icon"
        aria-label={again}
        title={again}
        aria-disabled={redoable.value === undefined}
        aria-keyshortcuts="Control+Y"
        data-testid="redo"
        onClick={redo}
      >
        <Icon name="redo" />
      </button>
    </>
  );
}
