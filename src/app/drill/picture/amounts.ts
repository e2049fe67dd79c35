import { deliver } from '../../../delivery/index.ts';
import type { Item } from '../../../drill/index.ts';
import { drillText } from '../../strings/drill.ts';
import { givenOf, say, sayAnswer, sayTimes } from './facts.ts';
import type { BarsPicture } from './picture.ts';

const words = drillText.picture;

/** The bolus that worked, beside the first day by pump. */
export function firstDosePicture(item: Item): BarsPicture {
  const { pieces, doses } = deliver(item.document, 0, item.until_s);
  const bolus = doses.find(({ route }) => route === 'lumbar')?.amount_mcg ?? Number.NaN;
  const dose = (pieces.at(-1)?.programmed_mcg_h ?? Number.NaN) * 24;
  const lasted = say(givenOf(item, 'lasted'), 'h');
  return {
    kind: 'bars',
    title: words.first.title,
    finding: words.first.finding(lasted, say(bolus, 'mcg'), say(dose, 'mcg/day'), dose > bolus * 1.5),
    unit: 'mcg',
    bars: [
      { label: words.first.bolus, value: bolus, said: say(bolus, 'mcg'), tone: 'plain' },
      { label: words.first.pump, value: dose, said: say(dose, 'mcg'), tone: 'asked' },
    ],
  };
}

/** A day's dose as ordered, beside what goes in. */
export function misplacedPicture(item: Item): BarsPicture {
  const { document, until_s, variant } = item;
  const { pieces } = deliver(document, 0, until_s);
  const perDay_mcg = (pieces[0]?.programmed_mcg_h ?? Number.NaN) * 24;
  const factor = item.unit === 'mg' ? 1 / 1000 : 1;
  const unit = item.unit === 'mg' ? 'mg' : 'mcg';
  const ordered = variant === 'day_as_hour' ? givenOf(item, 'dose') : perDay_mcg * factor;
  const days = sayTimes(item.answer / ordered);
  const { misplaced } = words;
  const got: Readonly<Record<string, string>> = misplaced.got;
  return {
    kind: 'bars',
    title: misplaced.title,
    finding:
      variant === 'day_as_hour'
        ? misplaced.hour(say(ordered, 'mcg'), sayAnswer(item), days)
        : variant === 'pocket_fill'
          ? misplaced.pocket(sayAnswer(item), days)
          : misplaced.flush(sayAnswer(item), days),
    unit,
    bars: [
      { label: misplaced.ordered, value: ordered, said: say(ordered, unit), tone: 'plain' },
      {
        label: got[variant] ?? misplaced.ordered,
        value: item.answer,
        said: say(item.answer, unit),
        tone: 'over',
      },
    ],
  };
}
