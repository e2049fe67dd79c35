import type { CallGrade, Fact } from '../play.ts';
import type { Sbar } from '../run.ts';
import type { CallNeeds } from '../scenario.ts';
import { bedside } from '../shipped.ts';
import type { FactKey } from '../words.ts';
import { requestPoints } from './request.ts';
import { type Said, saidIn } from './said.ts';

export interface CallToGrade {
  /** What this contact needs to hear here. */
  readonly needs: CallNeeds;
  readonly sbar: Sbar;
  /** All that the learner has observed, heard or been told. */
  readonly facts: readonly Fact[];
  /** Case time of the call; what was observed later does not count. */
  readonly at_s: number;
  readonly stale_min: number;
}

/**
 * Situation, background and assessment earn a point each when one observed fact of every group that this contact needs is
 * said, and half a point when some groups are missing or were observed too long ago. The assessment is whole only with a
 * working diagnosis, and a diagnosis alone is worth half. The request earns a point when it asks for something that this
 * contact can do here, half when it is another clear request or stands behind too many facts, and nothing when it is vague.
 * The last point is for honesty: one thing said that was not observed halves it, two cost it, and what was not observed
 * counts nowhere else.
 *
 * Where a contact needs nothing of a part (a pharmacist no findings, a family no report), the part is whole.
 */
export function gradeCall({ needs, sbar, facts, at_s, stale_min }: CallToGrade): CallGrade {
  const said = saidIn(sbar, facts, at_s, stale_min);
  const request = requestPoints(sbar.requests, needs.request);
  const most = bedside().numbers.most_facts_in_call.value;
  const parts = {
    situation: share(needs.situation, said),
    background: share(needs.background, said),
    assessment: assessmentPoints(needs.assessment, said, sbar.assessment.thinks !== undefined),
    request: said.all.length > most ? Math.min(request, HALF) : request,
    honest: honestPoints(said, sbar),
  };
  const { situation, background, assessment, honest } = parts;
  return {
    score: situation + background + assessment + parts.request + honest,
    parts,
    missing: missingIn(needs, said, sbar, request),
    unseen: said.unseen,
    stale: said.stale,
  };
}

const HALF = 0.5;

/** Of groups of which each needs one fact: all fresh 1, some or old ones a half, none 0. */
function share(groups: readonly (readonly FactKey[])[], { fresh, stale }: Said): number {
  if (groups.every((group) => has(group, fresh))) return 1;
  return groups.some((group) => has(group, fresh) || has(group, stale)) ? HALF : 0;
}

function assessmentPoints(groups: readonly (readonly FactKey[])[], said: Said, thinks: boolean): number {
  if (groups.length === 0) return 1;
  const found = share(groups, said);
  if (found === 1 && thinks) return 1;
  return found > 0 || thinks ? HALF : 0;
}

function honestPoints({ all, unseen }: Said, { requests }: Sbar): number {
  if (all.length === 0 && requests.length === 0) return 0;
  return Math.max(0, 1 - HALF * unseen.length);
}

function missingIn(
  needs: CallNeeds,
  { fresh, stale }: Said,
  sbar: Sbar,
  request: number,
): CallGrade['missing'] {
  const groups = (['situation', 'background', 'assessment'] as const).flatMap((part) =>
    needs[part].filter((group) => !has(group, fresh) && !has(group, stale)).map((facts) => ({ part, facts })),
  );
  const undiagnosed = needs.assessment.length > 0 && sbar.assessment.thinks === undefined;
  return [
    ...groups,
    ...(undiagnosed ? [{ part: 'assessment' as const, facts: [] }] : []),
    ...(request < 1 ? [{ part: 'request' as const, facts: [] }] : []),
  ];
}

function has(group: readonly FactKey[], said: readonly FactKey[]): boolean {
  return group.some((key) => said.includes(key));
}
