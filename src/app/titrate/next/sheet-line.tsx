import { HOUR_S, sayCaseTime } from '../../../case/index.ts';
import { type Practice, type ScreeningSheet, TITRATION_RULES } from '../../../titration/index.ts';
import { sayDose, sayNumber, sayScore, withUnit } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { lastedLong } from './lasted.ts';
import { MarkIcon } from './mark.tsx';

const words = titrateText.screening.verdict;

interface SheetLineProps {
  readonly sheet: ScreeningSheet | undefined;
  readonly bolus: { readonly at_s: number; readonly mcg: number };
}

/** The verdict on one test bolus and what comes next, in two sentences. */
export function SheetLine({ sheet, bolus }: SheetLineProps) {
  const { response } = useTitrate().practice.value;
  if (sheet === undefined) return <p class="hint">{words.waiting}</p>;
  const mcg = withUnit(sayDose(bolus.mcg), 'mcg');
  const said = sheet.responded ? words.responded(mcg) : words.notYet(mcg);
  const { ashworth_leg, spasm_score } = sheet.fall;
  return (
    <p
      class={`side-said is-${sheet.responded ? 'ok' : 'caution'}`}
      data-testid="sheet-line"
      data-responded={sheet.responded}
    >
      <MarkIcon mark={sheet.responded ? 'ok' : 'caution'} />
      <span>
        <b>{said}</b> {words.fall(sayScore(ashworth_leg), sayScore(spasm_score))} {sayLasted(sheet, response)}{' '}
        {sayNext(sheet, bolus)}
      </span>
    </p>
  );
}

function sayLasted(sheet: ScreeningSheet, response: Practice['response']): string {
  const { responded, lasted_h } = sheet;
  if (!responded) return '';
  if (lastedLong(sheet, response)) return words.lastedLong;
  return lasted_h === undefined ? words.lastedLonger : words.lasted(withUnit(sayNumber(lasted_h, 1), 'h'));
}

/** The pump after one that worked; else the next rung, or nothing more. */
export function sayNext({ responded }: ScreeningSheet, { at_s, mcg }: SheetLineProps['bolus']): string {
  const { ladder_mcg, interval_h } = TITRATION_RULES.screening;
  if (responded) return words.implant;
  const next = ladder_mcg.find((rung) => rung > mcg);
  if (next === undefined) return words.notCandidate(withUnit(sayDose(mcg), 'mcg'));
  return words.next(withUnit(sayDose(next), 'mcg'), sayCaseTime(at_s + interval_h * HOUR_S));
}
