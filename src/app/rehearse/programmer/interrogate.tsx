import type { Shown } from '../../../examination/index.ts';
import { Icon } from '../../parts/index.ts';
import { programmerScreen as screen, programmerText as words } from '../../strings/en/rehearse/programmer.ts';
import { Refused, sayLeft, sayWhen } from '../dialog/index.ts';
import { useSession } from '../session/session.ts';
import { EventLog } from './event-log.tsx';
import { refilledSince } from './refilled.ts';
import { screenVolume } from './screen.ts';
import { programmerOf } from './state.ts';
import { Tiles } from './tiles.tsx';
import { lastRead } from './told.ts';

/** What the last interrogation showed, as it was then. */
export function Interrogate() {
  const session = useSession();
  const state = programmerOf(session);
  const play = session.calm.value;
  const read = lastRead(play);
  const since = read && play.programmed.findLast(({ at_s }) => at_s > read.at_s);
  return (
    <>
      <div class="programmer-foot">
        <ReadButton again={read !== undefined} />
        <p class="sub programmer-reads">
          <Icon name="info" small />
          {words.reads}
        </p>
      </div>
      <Refused
        id="interrogate-refused"
        problems={state.tab.value === 'interrogate' ? state.refused.value : []}
      />
      {read !== undefined && <BeforeRefill read={read} />}
      {since !== undefined && (
        <p class="caution-line programmer-note">{words.changedSince(sayWhen(since.at_s, play.now_s))}</p>
      )}
      {read === undefined ? (
        <p class="programmer-empty">{words.unread}</p>
      ) : (
        <div class="programmer-grid">
          <Tiles read={read} />
          <EventLog read={read} />
        </div>
      )}
    </>
  );
}

/** That the reading is older than the refill, and what the programmer was told at it. */
export function BeforeRefill({ read }: { readonly read: Shown }) {
  const play = useSession().calm.value;
  const refilled = refilledSince(play, read);
  if (refilled === undefined) return null;
  const { at_s, volume_mL } = refilled;
  return (
    <p class="caution-line programmer-note num" data-testid="before-refill">
      {words.beforeRefill(sayWhen(read.at_s, play.now_s))}{' '}
      {volume_mL !== undefined &&
        words.filledWith(screen.volume(screenVolume(volume_mL)), sayWhen(at_s, play.now_s))}
    </p>
  );
}

function ReadButton({ again }: { readonly again: boolean }) {
  const session = useSession();
  const state = programmerOf(session);
  const play = session.calm.value;
  const task = play.tasks.findLast((each) => each.task === 'examine/interrogation');
  const isOn = task?.state === 'waiting' || task?.state === 'under_way';
  const until_s = task?.to_s;
  return (
    <>
      <button
        type="button"
        class="button"
        data-testid="interrogate"
        onClick={() => {
          const answer = session.send({ kind: 'do', task: 'examine/interrogation' });
          state.refused.value = answer.ok ? [] : answer.problems;
        }}
      >
        {again ? words.again : words.read}
      </button>
      {isOn && (
        <span class="sub num">
          {task?.state === 'waiting' || until_s === undefined
            ? words.waiting
            : words.reading(sayLeft(until_s, play.now_s))}
        </span>
      )}
    </>
  );
}
