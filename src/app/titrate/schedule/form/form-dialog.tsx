import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../parts/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import type { Draft } from './draft.ts';
import type { Field } from './field.ts';
import { FieldView } from './field-view.tsx';
import type { Placed } from './place.ts';

const words = titrateText.schedule.form;

/** What is most often changed comes first under the fingers. */
const FIRST = ['.is-number input', '.is-choice select', '.form-input'];

interface FormDialogProps {
  readonly title: string;
  readonly says?: string | undefined;
  readonly fields: readonly Field[];
  readonly draft: Draft;
  readonly wrong: Placed;
  readonly save: string;
  /** Says of a Problem what in the plan it is about, where that is no field of this form. */
  readonly sayPlace: (path: string) => string;
  readonly onDraft: (draft: Draft) => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly onDay?: () => void;
  readonly children?: ComponentChildren;
}

/** A form over the page: Enter saves, Esc leaves it. What is refused stays as typed, each problem at its field. */
export function FormDialog(props: FormDialogProps) {
  const { title, says, fields, draft, wrong, save, sayPlace, onDraft, onSave, onClose, onDay, children } =
    props;
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    element?.addEventListener('close', onClose);
    element?.showModal();
    const first = FIRST.map((field) => element?.querySelector<HTMLElement>(field)).find(Boolean);
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
    return () => {
      element?.removeEventListener('close', onClose);
      element?.close();
    };
  }, []);
  // What was refused is where the reader looks next.
  useEffect(() => {
    if (wrong.at.size + wrong.head.length === 0) return;
    const first = dialog.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (first ?? dialog.current?.querySelector<HTMLElement>('.form-head'))?.focus();
  }, [wrong]);

  return (
    <dialog
      ref={dialog}
      class="dialog schedule-form"
      aria-labelledby="schedule-form-title"
      data-testid="schedule-form"
    >
      <form
        method="dialog"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        <header class="form-title">
          <h2 id="schedule-form-title">{title}</h2>
          <button
            type="button"
            class="button button-quiet button-icon"
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </header>
        <div class="form-head" role="alert" tabIndex={-1}>
          {wrong.head.map((problem) => (
            <p key={problem.path + problem.code} class="field-problem" data-code={problem.code}>
              <Icon name="problem" small />
              <span>
                {sayPlace(problem.path)}
                {problem.message} {problem.mend}
              </span>
            </p>
          ))}
        </div>
        <div class="form-body">
          {says !== undefined && <p class="form-says">{says}</p>}
          {fields.map((field) => (
            <FieldView
              key={field.key}
              field={field}
              draft={draft}
              problems={wrong.at}
              onDraft={onDraft}
              onDay={onDay}
            />
          ))}
          {children}
        </div>
        <footer class="form-foot">
          <button type="submit" class="button button-main" data-testid="form-save">
            {save}
          </button>
          <button
            type="button"
            class="button"
            data-testid="form-cancel"
            onClick={() => dialog.current?.close()}
          >
            {words.cancel}
          </button>
        </footer>
      </form>
    </dialog>
  );
}
