import type { FactKey } from '../../../rehearsal/index.ts';
import { callText as words } from '../../strings/en/rehearse/call.ts';
import { sayAge } from '../dialog/index.ts';
import type { Sayable } from './facts.ts';

interface FactChipsProps {
  readonly id: string;
  readonly facts: readonly Sayable[];
  readonly chosen: readonly FactKey[];
  readonly now_s: number;
  /** Says what it costs to say what nobody has seen. */
  readonly warns: boolean;
  readonly onToggle: (fact: FactKey) => void;
}

/** What can be said: seen facts as chips with their age, the others folded beside them. */
export function FactChips({ id, facts, chosen, now_s, warns, onToggle }: FactChipsProps) {
  const isChosen = ({ key }: Sayable) => chosen.includes(key);
  const open = facts.filter((fact) => fact.seen || isChosen(fact));
  const folded = facts.filter((fact) => !fact.seen && !isChosen(fact));
  const chip = (fact: Sayable) => (
    <FactChip key={fact.key} fact={fact} pressed={isChosen(fact)} now_s={now_s} onToggle={onToggle} />
  );
  return (
    <>
      {open.length === 0 ? (
        <p class="sub">{words.noFacts}</p>
      ) : (
        <div class="fact-chips" data-testid={`${id}-facts`}>
          {open.map(chip)}
        </div>
      )}
      {folded.length > 0 && (
        <details class="facts-unseen" data-testid={`${id}-unseen`}>
          <summary>{words.unseen(folded.length)}</summary>
          {warns && <p class="sub">{words.unseenCosts}</p>}
          <div class="fact-chips">{folded.map(chip)}</div>
        </details>
      )}
    </>
  );
}

interface FactChipProps {
  readonly fact: Sayable;
  readonly pressed: boolean;
  readonly now_s: number;
  readonly onToggle: (fact: FactKey) => void;
}

function FactChip({ fact, pressed, now_s, onToggle }: FactChipProps) {
  const stale = fact.seen && fact.stale;
  const note = noteOf(fact, now_s);
  return (
    <button
      type="button"
      class={`fact-chip num${fact.seen ? '' : ' is-unseen'}${stale ? ' is-stale' : ''}`}
      aria-pressed={pressed}
      data-testid={`fact-${fact.key}`}
      onClick={() => onToggle(fact.key)}
    >
      {fact.says}
      {note !== undefined && <span class="fact-age">{note}</span>}
    </button>
  );
}

/** How old it is, or whose word it is: what was said at the handover is of the handover. */
function noteOf(fact: Sayable, now_s: number): string | undefined {
  if (!fact.seen) return words.notChecked;
  const age = sayAge(fact.at_s, now_s);
  if (fact.from === 'heard')
    return words.heardFrom(words.said[fact.by ?? 'room'], words.age(age, fact.stale));
  if (!fact.ages) return undefined;
  return words.age(fact.from === 'handover' ? words.atHandover : age, fact.stale);
}
