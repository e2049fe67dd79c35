import { DAY_S } from '../../../case/index.ts';
import { sayDose, withUnit } from '../../numbers/index.ts';
import { Segmented } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { type Bolus, bolusesOf, bolusShown } from './boluses.ts';
import { Definition } from './definition.tsx';
import { Sheet } from './sheet.tsx';
import { Verdicts } from './verdicts.tsx';

const words = titrateText.screening;

/** The observation sheet of each test bolus, and what it means. */
export function ScreeningPanel() {
  const titrate = useTitrate();
  const boluses = bolusesOf(titrate.plan.value);
  const shown = bolusShown(boluses, titrate.selected.value, titrate.today_s.value);
  return (
    <section class="panel screening" aria-labelledby="screening-title" data-testid="screening-panel">
      <header class="panel-head">
        <h2 id="screening-title">{words.title}</h2>
        <span class="sub grow">{words.sub}</span>
      </header>
      {shown === undefined ? (
        <p class="panel-body hint" data-testid="screening-none">
          {words.none}
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
