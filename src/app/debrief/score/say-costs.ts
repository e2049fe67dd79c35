import type { CallCost, CallGrade } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import type { Titles } from '../titles.ts';

const words = debriefText.calls;

/** A contact who may be asked for anything at all needs no list of it. */
const MOST_NAMED = 4;

export type Worth = keyof typeof words.worth;

/** A part of a call is there, there in part, or not there. */
export function worthOf(points: number): Worth {
  if (points >= 1) return 'whole';
  return points > 0 ? 'half' : 'none';
}

/** One reason for which a call lost points, with its part and what that is still worth. */
export function sayCost(cost: CallCost, { parts }: CallGrade, titles: Titles): string {
  const why = sayWhy(cost, titles);
  if (cost.part === 'whole') return words.capped(sayNumber(cost.most ?? 0, 1), why);
  return words.cost(words.parts[cost.part], words.worth[worthOf(parts[cost.part])], why);
}

function sayWhy({ why, keys, count = 0, most = 0 }: CallCost, titles: Titles): string {
  const { costs } = words;
  const named = (say: (key: string) => string, link: string) => keys.map(say).join(link);
  switch (why) {
    case 'silent':
    case 'no_thought':
      return costs[why]();
    case 'missing':
    case 'unsaid':
      return costs[why](named(titles.fact, words.or));
    case 'thought':
    case 'all_clear':
      return costs[why](named((key) => stateNamed(key, titles), words.and));
    case 'harm':
      return costs.harm(named((key) => titles.task(`act/${key}`), words.and));
    case 'not_theirs':
      return costs.not_theirs(named(titles.request, words.and));
    case 'nothing_asked':
    case 'vague':
    case 'not_needed':
      return costs[why](keys.length > MOST_NAMED ? '' : named((key) => neededNamed(key, titles), words.or));
    case 'buried':
      return costs.buried(sayNumber(count, 0), sayNumber(most, 0));
    default:
      return costs[why](named(titles.fact, words.and));
  }
}

function stateNamed(key: string, { bedside }: Titles): string {
  return bedside.states.find((state) => state.key === key)?.says ?? key;
}

/** What a contact is needed for: a request, an order, or any order that fits. */
function neededNamed(key: string, titles: Titles): string {
  if (key === 'order') return words.anyOrder;
  return key.startsWith('order/') ? titles.task(`act/${key.slice(6)}`) : `\u201c${titles.request(key)}\u201d`;
}
