import { useComputed } from '@preact/signals';
import { writeRun } from '../../../rehearsal/index.ts';
import { handOut, Icon } from '../../parts/index.ts';
import { clockText as words } from '../../strings/en/rehearse/clock.ts';
import { shelfText } from '../../strings/en/rehearse/shelf.ts';
import { goTo, hashOfView } from '../address.ts';
import { handIn } from '../handed.ts';
import { RunIcon } from '../words/index.ts';
import { useLive } from './live.ts';

/** What the learner must know of the run itself: it stopped, it ended, it is elsewhere, it is not kept. */
export function Notices() {
  const { session, holding } = useLive();
  const elsewhere = useComputed(() => holding.value === 'elsewhere').value;
  const { kept } = session;
  const ended = useComputed(() => session.play.value.ended).value;
  return (
    <div class="notices">
      <div role="alert">
        {elsewhere && <Elsewhere />}
        {kept.value !== 'kept' && (
          <p class="notice notice-caution" data-testid="not-kept">
            <Icon name="caution" small />
            <span>{words.full[kept.value]}</span>
            <button
              type="button"
              class="button"
              data-testid="save-now"
              onClick={() => {
                const { run } = session.play.value;
                handOut(shelfText.files.name(run.scenario), 'application/json', writeRun(run));
              }}
            >
              {words.full.save}
            </button>
          </p>
        )}
        {ended !== undefined && <Ended why={ended.why} end={ended.end} />}
      </div>
    </div>
  );
}

function Elsewhere() {
  const { takeOver } = useLive();
  return (
    <div class="notice notice-caution" data-testid="elsewhere">
      <Icon name="caution" small />
      <span>
        <b>{words.elsewhere.title}.</b> {words.elsewhere.says}
      </span>
      <button type="button" class="button button-main" data-testid="take-over" onClick={takeOver}>
        {words.elsewhere.take}
      </button>
      <a class="button" href={hashOfView({ kind: 'shelf' })}>
        {words.elsewhere.shelf}
      </a>
    </div>
  );
}

interface EndedProps {
  readonly why: 'learner' | 'died' | 'time' | 'scenario';
  readonly end: string | undefined;
}

function Ended({ why, end }: EndedProps) {
  const { session } = useLive();
  const { scenario, run } = session.play.value;
  const says = scenario.ends.find(({ key }) => key === end)?.says;
  return (
    <div class="notice notice-ended" data-testid="ended" data-why={why}>
      <RunIcon name="end" />
      <span>
        <b>{words.ended.title}.</b> {says ?? words.ended[why]}
      </span>
      <button
        type="button"
        class="button button-main"
        data-testid="to-debrief"
        onClick={() => {
          handIn(run);
          goTo({ kind: 'debrief', id: run.id });
        }}
      >
        {words.ended.debrief}
      </button>
      <a class="button" href={hashOfView({ kind: 'shelf' })}>
        {words.ended.shelf}
      </a>
    </div>
  );
}
