import { useComputed } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { changesIn } from '../../model/index.ts';
import { modelChange } from '../model-change/index.ts';
import { text } from '../strings/index.ts';

/** Says on every page that the curves are not those of the shipped model; opens the list of what differs. */
export function ModelMark() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [List, setList] = useState<ComponentType>();
  const count = useComputed(() => changesIn(modelChange.value)).value;
  const { changed } = text;

  function open() {
    dialog.current?.showModal();
    if (List !== undefined) return;
    // A component is a function, which a setter would call.
    import('../model/index.ts').then(({ ChangesList }) => setList(() => ChangesList), closeIt);
  }
  const closeIt = () => dialog.current?.close();
  return (
    <>
      <span role="status" class="only-spoken">
        {count > 0 ? changed.mark(count) : ''}
      </span>
      {count > 0 && (
        <button
          type="button"
          class="model-mark"
          aria-haspopup="dialog"
          title={changed.open}
          data-testid="model-mark"
          onClick={open}
        >
          <span class="model-mark-long">{changed.mark(count)}</span>
          <span class="model-mark-short">{changed.markShort(count)}</span>
        </button>
      )}
      <dialog
        ref={dialog}
        class="dialog"
        aria-labelledby="changed-title"
        data-testid="changed-dialog"
        closedby="any"
      >
        <div class="dialog-body">
          <h2 id="changed-title">{count > 0 ? changed.title : changed.none}</h2>
          {List === undefined ? <p role="status">{text.loading.page}</p> : <List />}
          <button type="button" class="button button-main" data-testid="changed-close" onClick={closeIt}>
            {changed.close}
          </button>
        </div>
      </dialog>
    </>
  );
}
