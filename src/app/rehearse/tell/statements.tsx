import { useSignal } from '@preact/signals';
import { bedside, type Play, type Statement } from '../../../rehearsal/index.ts';
import { Segmented } from '../../parts/index.ts';
import { TOPICS, type Topic, tellText as words } from '../../strings/en/rehearse/tell.ts';
import { sayElapsed } from '../words/index.ts';

const LISTENERS = ['patient', 'family'] as const satisfies readonly Statement['to'][];

interface StatementsProps {
  readonly play: Play;
  readonly chosen: readonly string[];
  readonly onChoose: (keys: readonly string[]) => void;
}

/** What can be said, by listener and by what it is about; folded, so that a list of answers is not read first. */
export function Statements({ play, chosen, onChoose }: StatementsProps) {
  const to = useSignal<Statement['to']>('patient');
  const asked = useSignal('');
  const wanted = asked.value.trim().toLowerCase();
  const all = bedside().statements.filter((each) => each.to === to.value);
  const fits = ({ says }: Statement) => wanted === '' || says.toLowerCase().includes(wanted);
  // In the order of the file what soothes would come last.
  const hits = all.filter(fits).toSorted((a, b) => a.says.localeCompare(b.says, 'en'));
  return (
    <>
      <div class="tell-find">
        <Segmented
          name="tell-to"
          label={words.whom}
          labelHidden
          options={LISTENERS}
          say={(each) => words.to[each]}
          value={to.value}
          onChange={(each) => {
            to.value = each;
            // What is out of sight is not said.
            onChoose([]);
          }}
        />
        <input
          type="search"
          class="text-input"
          autocomplete="off"
          data-first=""
          aria-label={words.find}
          placeholder={words.find}
          data-testid="tell-find"
          value={asked.value}
          onInput={({ currentTarget: { value } }) => {
            asked.value = value;
          }}
        />
      </div>
      {hits.length === 0 && <p class="sub">{words.nothing}</p>}
      {TOPICS.map((topic) => {
        const of = hits.filter(({ key }) => topicOf(key) === topic);
        if (of.length === 0) return null;
        return (
          <details
            key={`${to.value} ${topic} ${wanted !== ''}`}
            class="statements"
            open={wanted !== '' || of.some(({ key }) => chosen.includes(key))}
            data-testid={`topic-${topic}`}
          >
            <summary>
              {words.topics[topic]} <span class="sub num">{of.length}</span>
            </summary>
            <fieldset>
              <legend class="only-spoken">{words.topics[topic]}</legend>
              {of.map((statement) => (
                <One key={statement.key} {...{ statement, play, chosen, onChoose }} />
              ))}
            </fieldset>
          </details>
        );
      })}
    </>
  );
}

function One({
  statement: { key, says },
  play,
  chosen,
  onChoose,
}: StatementsProps & { statement: Statement }) {
  const before = play.told.findLast(({ statement }) => statement === key);
  return (
    <label class="tick-box">
      <input
        type="checkbox"
        checked={chosen.includes(key)}
        data-testid={`statement-${key}`}
        onChange={({ currentTarget: { checked } }) =>
          onChoose(checked ? [...chosen, key] : chosen.filter((each) => each !== key))
        }
      />
      <span>
        {words.quote(says)}
        {before !== undefined && (
          <span class="sub num"> {words.before(sayElapsed(before.at_s - play.from_s))}</span>
        )}
      </span>
    </label>
  );
}

const topicOf = (key: string): Topic => TOPICS.find((topic) => words.of[topic].includes(key)) ?? 'now';
