import { useRef } from 'preact/hooks';
import { Icon } from '../parts/index.ts';
import { text } from '../strings/index.ts';

/** The notice that is on every page, and the whole of it one press away. */
export function Teaching() {
  const dialog = useRef<HTMLDialogElement>(null);
  const { teaching } = text;
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        class="button button-quiet teaching"
        data-testid="teaching"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="book" small />
        {teaching.short}
      </button>
      <p class="only-print">{teaching.printed}</p>
      <dialog
        ref={dialog}
        class="dialog"
        aria-labelledby="teaching-title"
        data-testid="teaching-dialog"
        closedby="any"
      >
        <div class="dialog-body">
          <h2 id="teaching-title">{teaching.title}</h2>
          {teaching.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <button type="button" class="button button-main" onClick={close}>
            {teaching.close}
          </button>
        </div>
      </dialog>
    </>
  );
}
