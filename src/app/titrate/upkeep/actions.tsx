import { useMemo, useRef, useState } from 'preact/hooks';
import type { Upkeep } from '../../../titration/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { ChangeForm } from './change-form.tsx';
import { PauseForm } from './pause-form.tsx';
import { RefillRow } from './refill-row.tsx';
import { useRested } from './use-rested.ts';

const FORMS = ['change', 'pause'] as const;
type Form = (typeof FORMS)[number];

/** What can be done to the pump at a visit today. A form that is done or left gives the focus back to its button. */
export function Actions({ upkeep }: { readonly upkeep: Upkeep }) {
  const [open, setOpen] = useState<Form>();
  const [done, setDone] = useState('');
  const buttons = useRef<Partial<Record<Form, HTMLButtonElement | null>>>({});

  function close(form: Form, says = '') {
    setOpen(undefined);
    setDone(says);
    buttons.current[form]?.focus();
  }

  return (
    <div class="upkeep-actions">
      <RefillRow upkeep={upkeep} onDone={setDone} />
      <div class="upkeep-buttons">
        {FORMS.map((form) => (
          <button
            key={form}
            ref={(button) => {
              buttons.current[form] = button;
            }}
            type="button"
            class="button"
            aria-expanded={open === form}
            aria-controls="upkeep-form"
            data-testid={`upkeep-${form}`}
            onClick={() => setOpen(open === form ? undefined : form)}
          >
            {titrateText.upkeep[form].button}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves the form from any of its fields */}
      <div
        id="upkeep-form"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && open !== undefined && !event.defaultPrevented) close(open);
        }}
      >
        {open !== undefined && (
          <OpenForm
            key={open}
            form={open}
            upkeep={upkeep}
            onDone={(says) => close(open, says)}
            onClose={() => close(open)}
          />
        )}
      </div>
      <p class="only-spoken" role="status">
        {done}
      </p>
    </div>
  );
}

/** Long enough to drag today by: what a line delivers takes the whole engine. */
const REST_ms = 120;

/** A form reckons with the day and the plan that have come to rest; until then it orders nothing. */
function OpenForm(props: {
  readonly form: Form;
  readonly upkeep: Upkeep;
  readonly onDone: (says: string) => void;
  readonly onClose: () => void;
}) {
  const { form, upkeep, onDone, onClose } = props;
  const plan = useTitrate().plan.value;
  const now = useMemo(() => ({ plan, upkeep }), [plan, upkeep]);
  const rested = useRested(now, REST_ms);
  const given = { ...rested, settling: rested !== now, onDone, onClose };
  return form === 'change' ? <ChangeForm {...given} /> : <PauseForm {...given} />;
}
