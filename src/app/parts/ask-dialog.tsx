import type { RefObject } from 'preact';

interface AskDialogProps {
  /** Before the test ids `-yes`, `-no` and, of the dialog itself, `-dialog`. */
  readonly name: string;
  readonly at: RefObject<HTMLDialogElement | null>;
  /** Undefined: nothing is asked now. */
  readonly words:
    | { readonly title: string; readonly says: string; readonly yes: string; readonly no: string }
    | undefined;
  readonly onYes: () => void;
}

/** Asks before something is gone; opened through `at`. */
export function AskDialog({ name, at, words, onYes }: AskDialogProps) {
  return (
    <dialog
      ref={at}
      class="dialog"
      aria-labelledby={`${name}-title`}
      data-testid={`${name}-dialog`}
      closedby="any"
    >
      {words !== undefined && (
        <div class="dialog-body">
          <h2 id={`${name}-title`}>{words.title}</h2>
          <p>{words.says}</p>
          <div class="buttons">
            <button type="button" class="button button-main" data-testid={`${name}-yes`} onClick={onYes}>
              {words.yes}
            </button>
            <button
              type="button"
              class="button"
              data-testid={`${name}-no`}
              onClick={() => at.current?.close()}
            >
              {words.no}
            </button>
          </div>
        </div>
      )}
    </dialog>
  );
}
