import { useComputed } from '@preact/signals';
import { heightIn, type Lane } from '../charts/scale.ts';
import { sayScore } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { usePage, useSetting } from './context.ts';
import type { Published, TrialMark } from './penn-1989.ts';
import { type Strip, stripsOf } from './strip-list.ts';

const BEFORE_x = '26%';
const AFTER_x = '72%';

/** Whether the trial says anything of this patient and these strips: it was of spinal spasticity. */
export function useTrialShown(): boolean {
  const { patient } = usePage().compare;
  const spinal = useComputed(() => patient.value.patient.origin === 'spinal').value;
  const view = useSetting('view');
  return spinal && stripsOf(view).some(({ trial }) => trial !== undefined);
}

/** Mean and SD as text, for example `1.2 ± 0.4`. */
export function sayMean({ mean, sd }: Published): string {
  return text.compare.trial.spread(sayScore(mean), sayScore(sd));
}

/** Published results beside the time axis, never on it: before is an open circle, after a filled one, bars are SD. */
export function Trial(props: { readonly strip: Strip; readonly lane: Lane; readonly mark: TrialMark }) {
  const { strip, lane, mark } = props;
  const words = text.compare.trial;
  const label = words.mark(sayMean(mark.before), sayMean(mark.after));
  return (
    <>
      <p class="trial-name" aria-hidden="true">
        {words.name}
      </p>
      <svg class="trial" role="img" aria-label={label} data-testid={`trial-${strip.id}`}>
        <Mean x={BEFORE_x} lane={lane} of={mark.before} />
        <Mean x={AFTER_x} lane={lane} of={mark.after} filled />
      </svg>
    </>
  );
}

interface MeanProps {
  readonly x: string;
  readonly lane: Lane;
  readonly of: Published;
  readonly filled?: boolean;
}

function Mean({ x, lane, of: { mean, sd }, filled = false }: MeanProps) {
  const y = (value: number) => `${(1 - Math.min(1, Math.max(0, heightIn(lane, value)))) * 100}%`;
  return (
    <>
      <line x1={x} x2={x} y1={y(mean + sd)} y2={y(mean - sd)} />
      <circle class={filled ? 'filled' : undefined} cx={x} cy={y(mean)} r="4" />
      <text x={x} dx="0.75em" y={y(mean)} dy="0.36em">
        {sayScore(mean)}
      </text>
    </>
  );
}
