import { COMPLAINT_RULES, COMPLAINTS, type Complaint, STOPPED_percent } from '../../../diagnosis/felt.ts';
import { OUTPUTS, type Output } from './request.ts';
import type { Run } from './run.ts';

export interface FirstComplaint {
  readonly complaint: Complaint;
  readonly at_s: number;
}

const isFollowed = (name: string): name is Output => OUTPUTS.some((output) => output === name);

/** When the broken chain is first felt: the first sample that lies so far from the unbroken chain. */
export function firstComplaint({ broken, whole }: Run): FirstComplaint | undefined {
  let first: FirstComplaint | undefined;
  for (const complaint of COMPLAINTS) {
    const { output, more, less = Number.POSITIVE_INFINITY } = COMPLAINT_RULES[complaint];
    if (!isFollowed(output)) continue;
    const here = broken.course.outputs[output];
    const there = whole.course.outputs[output];
    for (let i = 0; i < here.length; i++) {
      const at_s = broken.course.time_s[i]!;
      if (first !== undefined && at_s >= first.at_s) break;
      const change = here[i]! - there[i]!;
      if (more === undefined ? -change < less : change < more) continue;
      first = { complaint, at_s };
      break;
    }
  }
  return first;
}

/** When the circulation stops; undefined when it never does in this window. */
export function stopsAt({ broken }: Run): number | undefined {
  const i = broken.course.outputs.circulation.findIndex((percent) => percent < STOPPED_percent);
  return i < 0 ? undefined : broken.course.time_s[i];
}
