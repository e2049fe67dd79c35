import { useComputed } from '@preact/signals';
import type { Route } from '../compare/arm.ts';
import { usePage } from '../compare/context.ts';
import { useRested } from '../compare/rested.ts';
import { sayDose, withUnit } from '../numbers/index.ts';
import { valueAtDose } from './at-dose.ts';
import { type Axis, DOSE_AXES, within } from './axes.ts';
import type { DosePoint } from './sweep-jobs.ts';

interface PresentProps {
  readonly route: Route;
  readonly points: readonly DosePoint[] | undefined;
  readonly read: (point: DosePoint) => number;
}

/** The marks follow where a slider rests: they mostly stand below the window, and would cost the curves their frame. */
const REST_ms = 100;

/** The asked dose of a route, as the sliders have it: it does not wait for any curve. */
export function useDose(route: Route) {
  const { settings } = usePage().compare;
  const key = route === 'oral' ? 'oral_mg_day' : 'pump_mcg_day';
  const asked = useComputed(() => settings.value[key]);
  const rested = useRested(asked, REST_ms);
  return useComputed(() => rested.value ?? asked.peek());
}

/** The present dose in a plot: a line at the dose, a dot on the curve. */
export function Present({ route, points, read, axis }: PresentProps & { readonly axis: Axis }) {
  const dose = useDose(route).value;
  const x = DOSE_AXES[route].place(dose);
  if (x < 0 || x > 1) return null;
  const value = points && valueAtDose(points, read, dose, DOSE_AXES[route].place);
  return (
    <>
      <span class="dose-now" style={{ '--x': x }} data-testid={`now-${route}`} />
      {value !== undefined && Number.isFinite(value) && (
        <span class="dose-dot" style={{ '--x': x, '--y': within(axis.place(value)) }} />
      )}
    </>
  );
}

/** The present dose and its value, as text. */
export function PresentText({
  route,
  points,
  read,
  say,
}: PresentProps & { readonly say: (dose: string, value: number | undefined) => string }) {
  const dose = useDose(route).value;
  const value = points && valueAtDose(points, read, dose, DOSE_AXES[route].place);
  const known = value !== undefined && Number.isFinite(value) ? value : undefined;
  const unit = route === 'oral' ? 'mg/day' : 'mcg/day';
  return <>{say(withUnit(sayDose(dose), unit), known)}</>;
}
