import { chartText } from '../../strings/en/debrief/chart.ts';
import { saySince } from '../say.ts';
import { useDebrief } from '../state.ts';
import { inSentence, nameOfSign, sayValue } from '../what-if/say-difference.ts';

const words = chartText.start;

/** Why the cursor stands where it stands at first, and the way back there. */
export function StartNote() {
  const { worst, debrief, now_s, goTo } = useDebrief();
  if (worst === undefined) return null;
  const { sign, value, at_s } = worst;
  const name = inSentence(nameOfSign(sign));
  const said = sayValue(sign, value);
  const when = saySince(at_s, debrief.handover_s);
  const isThere = Math.abs(now_s.value - at_s) < 60;
  return (
    <p class="sub num deb-start" data-testid="debrief-start">
      {worst.kind === 'crisis'
        ? words.crisis(name, said, when)
        : words.changed(name, said, sayValue(sign, worst.before), when)}{' '}
      {!isThere && (
        <button type="button" class="deb-link" data-testid="debrief-to-worst" onClick={() => goTo(at_s)}>
          {words.back}
        </button>
      )}
    </p>
  );
}
