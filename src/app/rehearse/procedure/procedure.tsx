import '../../styles/rehearse-procedure.css';
import { type Procedure, procedureNamed } from '../../../rehearsal/index.ts';
import { procedureText as words } from '../../strings/en/rehearse/procedure.ts';
import { Refused, Sheet } from '../dialog/index.ts';
import { useSession } from '../session/session.ts';
import { Happened } from './happened.tsx';
import { procedureOf, stopFilling } from './state.ts';
import { StepRow } from './step-row.tsx';

const REFILL = 'refill';

export function ProcedureDialog() {
  const open = useSession().dialog.value === 'procedure';
  const procedure = open ? procedureNamed(REFILL) : undefined;
  return procedure === undefined ? null : <OpenProcedure procedure={procedure} />;
}

/** A procedure by its phases; the steps may be done in any order, and whether that was wise shows later. */
function OpenProcedure({ procedure }: { readonly procedure: Procedure }) {
  const session = useSession();
  const state = procedureOf(session);
  const play = session.calm.value;
  const practice = play.mode === 'practice';
  const done = new Set(
    play.steps
      .filter((each) => each.procedure === procedure.key && each.at_s <= play.now_s)
      .map(({ step }) => step),
  );
  const stop = procedure.steps.find(({ does }) => does === 'stop_filling');
  return (
    <Sheet
      name="procedure"
      title={procedure.title}
      sub={words.sub}
      head={
        practice && (
          <span class="sub num" data-testid="procedure-count">
            {words.count(done.size, procedure.steps.length)}
          </span>
        )
      }
      foot={
        <>
          <span class="sub grow">{words.anyOrder}</span>
          {stop !== undefined && (
            <button
              type="button"
              class="button button-danger"
              data-testid="stop-filling"
              onClick={() => stopFilling(session, procedure, stop)}
            >
              {words.stop}
            </button>
          )}
        </>
      }
    >
      <div class="procedure-grid">
        <div class="procedure-phases">
          <Refused id="procedure-refused" problems={state.refused.value} />
          {procedure.phases.map(({ key, title }) => (
            <section key={key} aria-label={title}>
              <h3 class="procedure-phase">{title}</h3>
              <ul>
                {procedure.steps
                  .filter(({ phase }) => phase === key)
                  .map((step) => (
                    <StepRow
                      key={step.key}
                      procedure={procedure}
                      step={step}
                      ticked={practice && done.has(step.key)}
                      helps={practice}
                    />
                  ))}
              </ul>
            </section>
          ))}
        </div>
        <Happened procedure={procedure} />
      </div>
    </Sheet>
  );
}
