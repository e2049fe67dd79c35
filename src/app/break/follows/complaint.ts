import * as v from 'valibot';
import file from '../../../../models/first-complaint.yaml';
import { bad, type Checked, good, must } from '../../../problem/index.ts';
import type { Output } from './request.ts';
import type { Run } from './run.ts';

/** Outputs that somebody notices. */
export const FELT = [
  'ashworth_leg',
  'spasm_score',
  'itch',
  'temperature_core',
  'side_sedation',
  'gcs',
] as const satisfies readonly Output[];
export type Felt = (typeof FELT)[number];

const Complaint = v.strictObject({
  apart: v.pipe(v.number(), v.finite(), v.minValue(Number.MIN_VALUE)),
  unit: v.string(),
  grade: v.picklist(['measured', 'derived', 'fitted', 'assumption']),
  source: v.pipe(v.string(), v.nonEmpty()),
});
const ComplaintFile = v.strictObject({
  complaints: v.strictObject({
    ashworth_leg: Complaint,
    spasm_score: Complaint,
    itch: Complaint,
    temperature_core: Complaint,
    side_sedation: Complaint,
    gcs: Complaint,
  }),
});
export type ComplaintRules = v.InferOutput<typeof ComplaintFile>['complaints'];

/** `itb-first-complaint/1`, from its parsed text. */
export function checkComplaints(data: unknown, name: string): Checked<ComplaintRules> {
  const read = v.safeParse(ComplaintFile, data);
  if (read.success) return good(read.output.complaints);
  return bad(
    ...read.issues.map((issue) => ({
      path: `${name}: ${v.getDotPath(issue) ?? 'top'}`,
      code: 'complaint.shape',
      message: `${issue.message}.`,
      mend: 'Give each complaint how far apart, its unit, grade and source, and nothing else.',
    })),
  );
}

export const COMPLAINTS: ComplaintRules = must(checkComplaints(file, 'models/first-complaint.yaml'));

export interface FirstComplaint {
  readonly output: Felt;
  readonly at_s: number;
  readonly direction: 'more' | 'less';
}

/** When the broken chain is first felt: the first sample that lies so far from the unbroken chain. */
export function firstComplaint({ broken, whole }: Run): FirstComplaint | undefined {
  let first: FirstComplaint | undefined;
  for (const output of FELT) {
    const here = broken.course.outputs[output];
    const there = whole.course.outputs[output];
    for (let i = 0; i < here.length; i++) {
      const at_s = broken.course.time_s[i]!;
      if (first !== undefined && at_s >= first.at_s) break;
      const apart = here[i]! - there[i]!;
      if (Math.abs(apart) < COMPLAINTS[output].apart) continue;
      first = { output, at_s, direction: apart > 0 ? 'more' : 'less' };
      break;
    }
  }
  return first;
}
