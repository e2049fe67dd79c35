import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../../diagnosis/index.ts';
import { sayDose } from '../numbers/index.ts';
import { whichFaultText } from '../strings/en/break/which-fault.ts';
import { useWhich } from './context.ts';
import { sayAbout, sayMode, saySpan, sayWho } from './say.ts';

const words = whichFaultText.story;

/** Who comes and why: everything that somebody at the bedside knows before an examination. */
export function StoryPanel({ view }: { readonly view: View }) {
  const { story, who, ordered, seen_s, seed } = view;
  const place = useRef<HTMLElement>(null);
  const { round } = useWhich();
  // What was pressed for another case is gone.
  useEffect(() => {
    if (round.value > 0) place.current?.focus();
  }, [round.value]);
  const ago = saySpan((seen_s - story.last_visit_s) / 60);
  return (
    <section
      ref={place}
      tabIndex={-1}
      class="panel which-story"
      aria-labelledby="which-story-title"
      data-testid="which-story"
    >
      <header class="panel-head">
        <h2 id="which-story-title">{words.title}</h2>
        <span class="sub num">{whichFaultText.number(seed)}</span>
      </header>
      <dl class="panel-body which-facts">
        <div>
          <dt>{words.labels.complaint}</dt>
          <dd class="which-complaint" data-testid="which-complaint">
            {sayComplaint(view)}
          </dd>
        </div>
        <div>
          <dt>{words.labels.who}</dt>
          <dd>{sayWho(who)}</dd>
        </div>
        <div>
          <dt>{words.labels.pump}</dt>
          <dd>
            {words.ordered(sayMode(ordered.mode), sayDose(ordered.concentration_mcg_mL))} {words.visit(ago)}
          </dd>
        </div>
        <div>
          <dt>{words.labels.before}</dt>
          <dd>
            {story.alarm_tones === undefined ? words.noAlarm : words.alarm[story.alarm_tones]}{' '}
            {story.history.map((line) => words.history[line]).join(' ')}
          </dd>
        </div>
      </dl>
    </section>
  );
}

function sayComplaint({ story }: View): string {
  if (story.complaints.length === 0) return words.none;
  const said = story.complaints.map((key) => whichFaultText.complaints[key]).join(', ');
  const { since_s } = story;
  const since = since_s === undefined ? words.crept : words.since(sayAbout(since_s / 60));
  return `${said[0]?.toUpperCase() ?? ''}${said.slice(1)}. ${since}`;
}
