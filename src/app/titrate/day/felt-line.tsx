import { sayClock } from '../../../case/index.ts';
import { amounts_mcg } from '../../../titration/index.ts';
import { sayNumber, withUnit } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import type { Reading } from './reading.ts';
import { sayDayDose } from './say.ts';

const HOUR_S = 3600;
const words = titrateText.day.finding;

/** When the largest change of the day is felt, and whether what is programmed arrives. */
export function FeltLine({ reading }: { readonly reading: Reading }) {
  const differs = reading.settling.value ? '' : differsSentence(reading);
  return (
    <div class="day-felt">
      <p data-testid="day-felt">{feltSentence(reading)}</p>
      {differs !== '' && (
        <p class="caution-line" data-testid="day-differs">
          {differs}
        </p>
      )}
    </div>
  );
}

export function feltSentence(reading: Reading): string {
  if (reading.settling.value) return words.settling;
  const [change, felt] = [reading.change.value, reading.felt.value];
  if (reading.pieces.value.length === 0 || Number.isNaN(reading.tone.value(change?.at_s ?? 0)))
    return words.settling;
  if (change === undefined) return words.noChange;
  const at = sayClock(change.at_s);
  if (felt === undefined) return words.feltNot(at);
  const hours = (felt.half_s - felt.at_s) / HOUR_S;
  const later = hours < 1 ? withUnit(sayNumber(hours * 60, 0), 'min') : withUnit(sayNumber(hours, 1), 'h');
  return words.felt(at, sayClock(felt.half_s), later);
}

function differsSentence({ pieces }: Reading): string {
  const [first, last] = [pieces.value[0], pieces.value.at(-1)];
  if (first === undefined || last === undefined) return '';
  const { programmed, delivered } = amounts_mcg(pieces.value, first.from_s, last.to_s);
  const [said, given] = [sayDayDose(programmed), sayDayDose(delivered)];
  return said === given ? '' : words.differs(withUnit(said, 'mcg'), withUnit(given, 'mcg'));
}
