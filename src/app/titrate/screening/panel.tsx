import { DAY_S, HOUR_S } from '../../../case/index.ts';
import { TITRATION_RULES } from '../../../titration/index.ts';
import { sayDose, withUnit } from '../../numbers/index.ts';
import { Segmented } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { type Bolus, bolusesOf, bolusShown } from './boluses.ts';
import { Definition } from './definition.tsx';
import { Sheet } from './sheet.tsx';
import { Verdicts } from './verdicts.tsx';

const words = titrateText.screening;
const WATCHED_S = TITRATION_RULES.screening.watch_h[1] * HOUR_S;

/** The observation sheet of each test bolus, and what it means. */
export function ScreeningPanel() {
  const titrate = useTitrate();
  const given = bolusesOf(titrate.plan.value);
  // Nobody has written down yet what is still being watched.
  const boluses = given.filter((bolus) => titrate.today_s.value >= bolus.at_s + WATCHED_S);
  const shown = bolusShown(boluses, titrate.selected.value, titrate.today_s.value);
  return (
    <section class="panel screening" aria-labelledby="screening-title" data-testid="screening-panel">
      <header class="panel-head">
        <h2 id="screening-title">{words.title}</h2>
        <span class="sub grow">{words.sub}</span>
      </header>
      {shown === undefined ? (
        <p class="panel-body hint" data-testid="screening-none">
          {given.some((bolus) => bolus.at_s <= titrate.today_s.value) ? words.watching : words.none}
        </p>
      ) : (
        <>
          <Verdicts boluses={boluses} />
          {boluses.length > 1 && (
            <div class="screening-choice">
              <Segmented
                name="screening-bolus"
                label={words.choose}
                labelHidden
                options={boluses.map(({ entry }) => entry)}
                say={(entry) => sayBolus(boluses.find((each) => each.entry === entry))}
                value={shown.entry}
                onChange={(entry) => {
                  titrate.selected.value = entry;
                }}
              />
            </div>
          )}
          <Sheet key={shown.entry} bolus={shown} />
          <Definition />
        </>
      )}
    </section>
  );
}

function sayBolus(bolus: Bolus | undefined): string {
  if (bolus === undefined) return '';
  return words.bolus(withUnit(sayDose(bolus.mcg), 'mcg'), String(Math.floor(bolus.at_s / DAY_S)));
}
