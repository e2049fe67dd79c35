import { useComputed } from '@preact/signals';
import { ROUTES } from '../compare/arm.ts';
import { usePage } from '../compare/context.ts';
import { sayScore } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { ASHWORTH_AXIS, within } from './axes.ts';
import { legOf, toneFinding, toneRange } from './findings.ts';
import { LabelMaximum } from './label-maximum.tsx';
import { type Line, Plot } from './plot.tsx';
import { Present, PresentText } from './present.tsx';
import type { PartProps } from './sides.tsx';

const LINES: readonly Line[] = [{ key: 'leg', kind: 'main', read: legOf }];

/** Leg tone as either dose grows, on one Ashworth axis. */
export function Tone({ curves, rule }: PartProps) {
  const { settings } = usePage().compare;
  const { tone } = text.byDose;
  const untreated = useComputed(() => settings.value.tone_leg).value;
  return (
    <section class="by-dose-part" data-testid="by-dose-tone">
      <h3>
        {tone.title} <span class="unit">{tone.unit}</span>
      </h3>
      <Finding curves={curves} rule={rule} />
      <div class="dose-plots">
        {ROUTES.map((route) => {
          const points = curves?.[route];
          return (
            <Plot
              key={route}
              route={route}
              axis={ASHWORTH_AXIS}
              points={points}
              lines={LINES}
              finding={toneRange(points, route)}
              testid={`tone-${route}`}
              now={
                <PresentText
                  {...{ route, points, read: legOf }}
                  say={(dose, value) => (value === undefined ? dose : tone.now(dose, sayScore(value)))}
                />
              }
            >
              <span class="dose-untreated" style={{ '--y': within(ASHWORTH_AXIS.place(untreated)) }}>
                <span>{tone.untreated}</span>
              </span>
              {route === 'oral' && rule === 'labelled' && <LabelMaximum />}
              <Present {...{ route, points, read: legOf, axis: ASHWORTH_AXIS }} />
            </Plot>
          );
        })}
      </div>
      <p class="cite">{tone.about}</p>
    </section>
  );
}

/** By itself, because it follows the sliders and nothing else here does. */
function Finding({ curves, rule }: PartProps) {
  const settings = usePage().compare.settings.value;
  return (
    <p class="by-dose-finding" data-testid="tone-finding">
      {curves === undefined ? text.byDose.waiting : toneFinding(curves, settings, rule)}
    </p>
  );
}
