import { sayCaseTime } from '../../../case/index.ts';
import { sayDose, withUnit } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { SheetLine } from '../next/index.ts';
import type { Bolus } from './boluses.ts';
import { useSheet } from './use-sheet.ts';

const words = titrateText.screening;

/** Every bolus side by side: what it did and what comes next. */
export function Verdicts({ boluses }: { readonly boluses: readonly Bolus[] }) {
  return (
    <ol class="screening-verdicts" data-testid="screening-verdicts">
      {boluses.map((bolus) => (
        <Verdict key={bolus.entry} bolus={bolus} />
      ))}
    </ol>
  );
}

function Verdict({ bolus }: { readonly bolus: Bolus }) {
  const { answer, settling, problems } = useSheet(bolus.entry);
  return (
    <li data-state={settling ? 'settling' : 'settled'}>
      <h3>{words.given(withUnit(sayDose(bolus.mcg), 'mcg'), sayCaseTime(bolus.at_s))}</h3>
      {problems.map(({ code, message, mend }) => (
        <p key={code} class="field-problem">
          {message} {mend}
        </p>
      ))}
      {problems.length === 0 && <SheetLine sheet={answer} bolus={bolus} />}
      {answer !== undefined && (
        <p class="hint">{answer.at_baseline ? words.verdict.baseline : words.verdict.notBaseline}</p>
      )}
    </li>
  );
}
