import { type Finding, nearest, type Place, quoted, sayChoice } from '../../case/fields/index.ts';
import type { Versus } from '../file.ts';
import type { Stage } from './feature.ts';

/** The arm named, or the only one, or `main`. */
export function stageOf(
  key: 'arm' | 'versus',
  arm: string | undefined,
  stages: readonly Stage[],
  at: Place,
  into: Finding[],
): Stage | undefined {
  const ids = stages.map((stage) => stage.arm);
  const found = stages.find((stage) => stage.arm === (arm ?? 'main'));
  if (found !== undefined) return found;
  // A broken list of arms has been reported where it stands.
  if (ids.length === 0) return undefined;
  if (arm === undefined) {
    if (stages.length === 1) return stages[0];
    const message = 'This readout does not say which arm it is read from.';
    into.push({ at, code: 'readout.no-arm', message, mend: `Add \`arm\`: ${sayChoice(ids)}.` });
    return undefined;
  }
  const meant = nearest(arm, ids);
  into.push({
    at: [...at, key],
    code: 'readout.unknown-arm',
    message: `${quoted(arm)} is no arm of this file.`,
    mend: `${meant === undefined ? '' : `Did you mean ${meant}? `}Write ${sayChoice(ids)}.`,
  });
  return undefined;
}

interface Compared {
  readonly versus?: string;
  readonly compare?: Versus['compare'];
}

/** The arm that a readout of the arm `stage` is compared with, undefined without one. */
export function otherStage(
  { versus, compare }: Compared,
  stage: Stage | undefined,
  stages: readonly Stage[],
  at: Place,
  into: Finding[],
): Stage | undefined {
  const wrong = (key: 'versus' | 'compare', code: string, message: string, mend: string) => {
    into.push({ at: [...at, key], code, message, mend });
    return undefined;
  };
  if (versus === undefined) {
    if (compare === undefined) return undefined;
    const message = 'compare stands here without the other arm.';
    return wrong('compare', 'readout.no-versus', message, 'Add `versus`, the id of an arm.');
  }
  if (compare === undefined) {
    const mend = 'Add `compare: difference` (this arm minus the other) or `compare: ratio`.';
    return wrong('versus', 'readout.no-compare', 'How the two arms are compared is not said.', mend);
  }
  const other = stageOf('versus', versus, stages, at, into);
  if (other === undefined || other !== stage) return other;
  const message = `${quoted(versus)} is the arm that this is read from.`;
  return wrong('versus', 'readout.versus-itself', message, 'Name another arm.');
}
