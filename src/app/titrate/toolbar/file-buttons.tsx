import { useRef } from 'preact/hooks';
import { Icon } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { readPlan, savePlan } from '../plan/index.ts';

/** The open plan as a file, and back. A file that is no case changes nothing and says why. */
export function FileButtons() {
  const titrate = useTitrate();
  const { toolbar, did } = titrateText.page;
  const chooser = useRef<HTMLInputElement>(null);
  async function open(files: FileList | null) {
    const [file] = files ?? [];
    if (file === undefined) return;
    const plan = await readPlan(file);
    if (plan.ok) titrate.startWith(plan.value, did.file);
    else titrate.refuse(plan.problems);
    if (chooser.current !== null) chooser.current.value = '';
  }
  return (
    <>
      <button
        type="button"
        class="button button-quiet button-icon"
        aria-label={toolbar.save}
        title={toolbar.save}
        data-testid="save-plan"
        onClick={() => savePlan(titrate.plan.peek())}
      >
        <Icon name="save" small />
      </button>
      <button
        type="button"
        class="button button-quiet button-icon"
        aria-label={toolbar.open}
        title={toolbar.open}
        data-testid="open-plan"
        onClick={() => chooser.current?.click()}
      >
        <Icon name="open" small />
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={toolbar.open}
        data-testid="plan-file"
        onChange={({ currentTarget }) => open(currentTarget.files)}
      />
    </>
  );
}
