import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { FeedLine } from '../../../rehearsal/index.ts';
import { Segmented } from '../../parts/index.ts';
import { feedText as words } from '../../strings/en/rehearse/feed.ts';
import { useSession } from '../session/index.ts';
import { RunIcon, sayElapsed } from '../words/index.ts';
import { sayLine, sayLines } from './say.ts';

const FILTERS = ['all', 'patient', 'yours'] as const;
type Filter = (typeof FILTERS)[number];
/** Older ones are in the debrief. */
const MOST = 120;
/** What came last counts as new for so long in real time. */
const NEW_ms = 15_000;

/** What happened, the newest on top. */
export function FeedPanel() {
  const session = useSession();
  const filter = useSignal<Filter>('all');
  const { from_s } = session.play.peek();
  const feed = useComputed(() => session.calm.value.feed);
  const seen = useRef(new WeakMap<FeedLine, number>());
  const play = session.calm.value;
  const lines = feed.value
    .filter((line) => fits(line, filter.value))
    .slice(-MOST)
    .reverse();
  const since = (line: FeedLine) => {
    const first = seen.current.get(line) ?? Date.now();
    seen.current.set(line, first);
    return Date.now() - first;
  };
  const newest_s = feed.value.at(-1)?.at_s ?? from_s;
  return (
    <section class="panel feed" aria-labelledby="feed-title" data-testid="feed">
      <div class="panel-head">
        <h2 id="feed-title">{words.title}</h2>
        <span class="grow" />
        <Segmented
          name="feed-filter"
          label={words.filter}
          labelHidden
          options={FILTERS}
          say={(each) => words.filters[each]}
          value={filter.value}
          onChange={(each) => {
            filter.value = each;
          }}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach what scrolls */}
      <section class="feed-scroll" tabIndex={0} aria-label={words.list}>
        {lines.length === 0 && <p class="empty">{words.none}</p>}
        <ol>
          {lines.map((line) => {
            const { who, what, icon, tone } = sayLine(line, play);
            const isNew = line.at_s === newest_s && line.kind !== 'handover' && since(line) < NEW_ms;
            return (
              <li
                key={`${line.at_s}${line.kind}${line.key}${line.id ?? ''}`}
                data-tone={tone}
                data-new={isNew}
              >
                <time class="num">{sayElapsed(line.at_s - from_s)}</time>
                <RunIcon name={icon} small />
                <span>
                  {who !== '' && <b>{who}</b>} {what}
                </span>
              </li>
            );
          })}
        </ol>
      </section>
      <Newest />
    </section>
  );
}

function fits({ of, kind }: FeedLine, filter: Filter): boolean {
  if (filter === 'all') return true;
  if (filter === 'yours') return of === 'learner';
  return of === 'patient' || kind === 'alarm_monitor' || kind === 'handover';
}

/** For the ear: what has happened since the last time, without what the learner did and knows. */
function Newest() {
  const session = useSession();
  const said = useSignal('');
  const count = useRef(session.calm.peek().feed.length);
  useSignalEffect(() => {
    const { value: play } = session.calm;
    const news = play.feed.slice(count.current);
    count.current = play.feed.length;
    const told = news.filter(
      ({ kind }) => kind !== 'task_begun' && kind !== 'note' && kind !== 'alarm_monitor',
    );
    if (told.length > 0) said.value = sayLines(told, play);
  });
  return (
    <span role="status" class="only-spoken" data-testid="feed-said">
      {said}
    </span>
  );
}
