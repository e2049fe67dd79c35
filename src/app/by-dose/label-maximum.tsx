import { ORAL_LABEL_mg_day } from '../compare/rules.ts';
import { text } from '../strings/index.ts';
import { DOSE_AXES } from './axes.ts';

/** The adult maximum of the label, as a line through a plot of tablets. */
export function LabelMaximum() {
  return (
    <span class="dose-label" style={{ '--x': DOSE_AXES.oral.place(ORAL_LABEL_mg_day) }}>
      <span>{text.byDose.labelMax}</span>
    </span>
  );
}
