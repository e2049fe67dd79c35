import type { Arm, EvidenceFile, Readout, Window } from './file.ts';
import { centreOf } from './interval/index.ts';

/** Of the hours since the step began, for overdose; hours, for withdrawal. Fixed by the project for its targets. */
const OVERDOSE_SHARE = 0.3;
const WITHDRAWAL_h = 3;

/**
 * A file of targets as it is judged: each stage may come a little early or late, so a value at a moment is the one
 * nearest to its target around that moment; and intervals are those of targets.
 */
export function asTargets(file: EvidenceFile): EvidenceFile {
  if (file.use !== 'target') return file;
  const readouts = file.readouts.map((readout) => {
    const target: Readout = { ...readout, isTarget: true };
    const arm = file.arms.find(({ id }) => id === readout.arm);
    const around = arm && windowAround(readout, arm);
    if (around === undefined) return target;
    const feature = { kind: 'nearest', in: around.in, to: centreOf(readout.observed) } as const;
    return { ...target, feature, at: `${readout.at} ${around.said}` };
  });
  return { ...file, readouts };
}

function windowAround(
  { feature, class: of, condition }: Readout,
  arm: Arm,
): { readonly in: Window; readonly said: string } | undefined {
  if (feature.kind !== 'value' || condition !== undefined) return undefined;
  if (of !== 'withdrawal' && of !== 'overdose') return undefined;
  const { after, at_h } = feature.at;
  const slack_h = of === 'overdose' ? OVERDOSE_SHARE * at_h : WITHDRAWAL_h;
  if (slack_h === 0) return undefined;
  const said = of === 'overdose' ? `(+/- ${100 * OVERDOSE_SHARE}%)` : `(+/- ${WITHDRAWAL_h} h)`;
  const to_h = Math.min(at_h + slack_h, left_h(arm, after));
  return { in: { after, from_h: Math.max(0, at_h - slack_h), to_h }, said };
}

/** Hours from the start of a step to the end of the arm. */
function left_h({ steps }: Arm, step: string): number {
  const from = steps.findIndex(({ id }) => id === step);
  return steps.slice(Math.max(0, from)).reduce((sum, { for_h }) => sum + for_h, 0);
}
