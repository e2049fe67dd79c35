import { type Worse, worseThan } from '../../../rehearsal/index.ts';
import { Icon } from '../../parts/index.ts';
import { whatIfText } from '../../strings/en/debrief/what-if.ts';
import { sayLength, saySince } from '../say.ts';
import { useDebrief } from '../state.ts';
import { inSentence, nameOfSign, sayValue } from './say-difference.ts';

const words = whatIfText.moreHarm;
/** So many signs stand in the sentence. */
const MOST = 3;

/** Says at the top that the patient came to more harm than if nobody had done anything; comes when that is worked out. */
export function MoreHarm() {
  const { branches, debrief } = useDebrief();
  const { value: idle } = branches.idle;
  if (idle === undefined) return null;
  const { handover_s, to_s } = debrief;
  const own = branches.own(idle);
  const diesToo = idle.outcome.died && idle.to_s <= to_s;
  const worse = diesToo ? [] : worseThan(own, idle.outcome).slice(0, MOST);
  const dies = own.died && !diesToo;
  if (!dies && worse.length === 0) return null;
  const length = sayLength(Math.min(idle.to_s, to_s) - handover_s);
  const signs = worse.map((each) => sayWorse(each, handover_s)).join('; ');
  return (
    <p class="caution-line" data-testid="debrief-more-harm">
      <Icon name="problem" small />
      {dies ? words.died(signs) : words.harmed(signs, length)}
    </p>
  );
}

function sayWorse({ sign, value, other, at_s }: Worse, handover_s: number): string {
  const name = inSentence(nameOfSign(sign));
  return words.sign(name, sayValue(sign, value), saySince(at_s, handover_s), sayValue(sign, other));
}
