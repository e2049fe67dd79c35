import { useComputed } from '@preact/signals';
import { ROUTES, type Route } from '../compare/arm.ts';
import { SETTLED_DAYS } from '../compare/cases.ts';
import { usePage } from '../compare/context.ts';
import { ORAL_HIGHEST_mg_day } from '../compare/rules.ts';
import { sayDose, withUnit } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { DOSE_AXES, PERCENT_AXIS } from './axes.ts';
import { sayPercent, sidesFinding } from './findings.ts';
import { LabelMaximum } from './label-maximum.tsx';
import type { OralRule } from './oral-rule.ts';
import { type Line, Plot } from './plot.tsx';
import { Present, PresentText } from './present.tsx';
import { PUBLISHED_ABOVE_mg_day } from './published.ts';
import { PublishedShares } from './published-shares.tsx';
import { dailyStep_percent, firstPumpDose_mcg_day } from './sweep-cases.ts';
import { COMPLAINTS, type Curves, type DosePoint } from './sweep-jobs.ts';

const anyOf = (point: DosePoint) => point.rising.any;

const LINES: readonly Line[] = [
  ...COMPLAINTS.map(
    (complaint): Line => ({
      key: complaint,
      kind: complaint === 'any' ? 'main' : 'thin',
      read: (point) => point.rising[complaint],
      name: text.byDose.sides.complaints[complaint],
    }),
  ),
  { key: 'used', kind: 'used', read: (point) => point.used, name: text.byDose.sides.used },
];

export interface PartProps {
  /** `oral` is empty when nothing may be drawn of tablets. */
  readonly curves: Curves | undefined;
  readonly rule: OralRule;
}

/** Complaints as either dose grows, beside what is published of tablets. */
export function Sides({ curves, rule }: PartProps) {
  const { sides } = text.byDose;
  const { patient } = usePage().compare;
  const step = useComputed(() => dailyStep_percent(patient.value.patient)).value;
  return (
    <section class="by-dose-part" data-testid="by-dose-sides">
      <h3>
        {sides.title} <span class="unit">{sides.unit}</span>
      </h3>
      {ROUTES.map((route) => (
        <p key={route} class="by-dose-finding" data-testid={`sides-finding-${route}`}>
          {find(curves, route, rule)}
          {route === 'oral' && rule !== 'labelled' && rule !== 'child' && <b> {text.byDose.bounds[rule]}</b>}
        </p>
      ))}
      <div class="dose-plots dose-plots-sides">
        {ROUTES.map((route) => (
          <SidesPlot key={route} route={route} curves={curves} rule={rule} />
        ))}
        <PublishedShares curves={curves} />
      </div>
      <p class="cite">
        {sides.about(
          String(SETTLED_DAYS),
          (rule === 'child' ? sides.risingChild : sides.rising)(
            withUnit(sayDose(firstPumpDose_mcg_day), 'mcg/day'),
            withUnit(sayDose(step), '%'),
          ),
        )}
      </p>
      {sides.sources.map((source) => (
        <p key={source} class="cite">
          {source}
        </p>
      ))}
    </section>
  );
}

function find(curves: Curves | undefined, route: Route, rule: OralRule): string {
  if (route === 'oral' && rule === 'child') return text.byDose.noRule;
  return curves === undefined ? text.byDose.waiting : sidesFinding(curves[route], route);
}

function SidesPlot({ route, curves, rule }: PartProps & { readonly route: Route }) {
  const points = curves?.[route];
  const { sides } = text.byDose;
  return (
    <Plot
      route={route}
      axis={PERCENT_AXIS}
      points={points}
      lines={LINES}
      finding={find(curves, route, rule)}
      testid={`sides-${route}`}
      now={
        <PresentText
          {...{ route, points, read: anyOf }}
          say={(dose, value) => (value === undefined ? dose : sides.now(dose, sayPercent(value)))}
        />
      }
    >
      {route === 'oral' && rule === 'labelled' && <LabelMaximum />}
      {route === 'oral' && rule !== 'child' && <PublishedAbove />}
      <Present {...{ route, points, read: anyOf, axis: PERCENT_AXIS }} />
    </Plot>
  );
}

/** Where published adverse effects typically begin: a bracket over the plot, apart from the model's lines. */
function PublishedAbove() {
  const { place } = DOSE_AXES.oral;
  return (
    <span
      class="dose-above"
      style={{ '--x': place(PUBLISHED_ABOVE_mg_day), '--to': place(ORAL_HIGHEST_mg_day) }}
    >
      <span>{text.byDose.sides.typically}</span>
    </span>
  );
}
