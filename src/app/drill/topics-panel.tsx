import { DRILL, needsMore, TOPICS, type Topic } from '../../drill/index.ts';
import { drillText } from '../strings/drill.ts';
import { useDrill } from './context.ts';
import { MarkIcon } from './marks.tsx';

const words = drillText.topics;

/** Topics with how each stands; none chosen asks from all of them. */
export function TopicsPanel() {
  const { progress, chosen, choose } = useDrill();
  const weak = needsMore(progress.value);
  const { value: only } = chosen;
  return (
    <section class="panel drill-topics" aria-labelledby="topics-title">
      <header class="panel-head">
        <h2 id="topics-title">{words.title}</h2>
        <span class="sub">{words.hint}</span>
      </header>
      <ul class="topic-list">
        <li>
          <button
            type="button"
            class="topic"
            aria-pressed={only.length === 0}
            data-testid="topic-all"
            onClick={() => choose([])}
          >
            <Tick />
            <span class="topic-name">{words.all}</span>
          </button>
        </li>
        {TOPICS.map((topic) => (
          <li key={topic}>
            <TopicRow topic={topic} weak={weak.includes(topic)} />
          </li>
        ))}
      </ul>
      {weak.length > 0 && (
        <footer class="topic-foot">
          <button
            type="button"
            class="button button-quiet"
            data-testid="topic-weak"
            onClick={() => choose(weak)}
          >
            {words.practise(weak.length)}
          </button>
        </footer>
      )}
    </section>
  );
}

function TopicRow({ topic, weak }: { readonly topic: Topic; readonly weak: boolean }) {
  const { progress, chosen, choose } = useDrill();
  const { right, close, wrong, last } = progress.value.topics[topic];
  const { title, about } = DRILL.topics[topic];
  const { value: only } = chosen;
  const on = only.includes(topic);
  return (
    <button
      type="button"
      class="topic"
      aria-pressed={on}
      title={about}
      data-testid={`topic-${topic}`}
      onClick={() => choose(on ? only.filter((each) => each !== topic) : [...only, topic])}
    >
      <Tick />
      <span class="topic-name">{title}</span>
      {weak && <span class="mark-chip is-close">{words.needsMore}</span>}
      {last === undefined ? (
        <span class="only-spoken">{words.never}</span>
      ) : (
        <span class="topic-stand num">
          <MarkIcon mark={last} small />
          <span class="only-spoken">{words.last[last]}, </span>
          {words.counts(right, close, wrong)}
        </span>
      )}
    </button>
  );
}

/** Drawn, because the button says by itself whether it is pressed. */
function Tick() {
  return (
    <svg class="topic-tick" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3.500 8.500l3 3 6-6.500" />
    </svg>
  );
}
