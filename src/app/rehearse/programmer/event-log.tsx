import type { Shown } from '../../../examination/index.ts';
import { Icon } from '../../parts/index.ts';
import { programmerText as words } from '../../strings/en/rehearse/programmer.ts';
import { sayMinutes, sayWhen } from '../dialog/index.ts';
import { useSession } from '../session/session.ts';
import { pumpOf } from './told.ts';

/** What the pump has written down, newest first, and what rang when it was read. */
export function EventLog({ read }: { readonly read: Shown }) {
  const play = useSession().calm.value;
  const { now_s } = play;
  const { log = [], alarms = [] } = read;
  const unknown = pumpOf(play)?.signals === 'unknown';
  return (
    <section class="programmer-log" aria-label={words.log}>
      <h3 class="label">
        {words.log} <span class="sub num">{words.readAt(sayWhen(read.at_s, now_s))}</span>
      </h3>
      {alarms.length > 0 && (
        <ul class="programmer-alarms" aria-label={words.alarmsNow}>
          {alarms.map(({ why, kind, every_s }) => (
            <li key={why}>
              <Icon name="caution" small />
              {words.alarm(words.whys[why], kind, sayMinutes(every_s / 60))}
            </li>
          ))}
        </ul>
      )}
      {unknown && <p class="sub">{words.logNotKnown}</p>}
      {log.length === 0 && !unknown && <p class="sub">{words.noLog}</p>}
      <ol data-testid="programmer-log">
        {log.toReversed().map(({ at_s, kind }) => (
          <li key={`${at_s}-${kind}`}>
            <time class="num">{sayWhen(at_s, now_s)}</time>
            <span>{words.events[kind]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
