import type { Play } from '../../../rehearsal/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';
import { sayRequest, saySetting } from '../deeds.ts';
import { saySince } from '../say.ts';
import type { Titles } from '../titles.ts';

const words = debriefText.otherwise;

/** In every scenario: a pump that was set otherwise than its written order says, and orders that were first heard wrong. */
export function sayOtherwise(play: Play, titles: Titles): readonly string[] {
  const set = play.programmed
    .filter(({ as_ordered }) => as_ordered === false)
    .map(({ at_s, setting, order }) => {
      const written = play.orders.find(({ id }) => id === order);
      const said = saySetting(setting);
      const what = written === undefined ? said : words.ordered(said, sayRequest(written.request, titles));
      return words.set(saySince(at_s, play.from_s), what);
    });
  const heard = play.orders
    .filter(({ corrected }) => corrected === true)
    .map(({ request }) => words.heard(sayRequest(request, titles)));
  return [...set, ...heard];
}
