import { array, getDotPath, nonEmpty, pipe, regex, safeParse, strictObject, string } from 'valibot';
import { bad, type Checked, good } from '../../problem/index.ts';

const text = pipe(string(), nonEmpty('must not be empty'));
const MissesFile = strictObject({
  misses: array(
    strictObject({
      /** What the readouts are about. */
      part: text,
      /** What the model lacks. */
      why: text,
      readouts: pipe(
        array(pipe(string(), regex(/^[^/\s]+\/\S+$/, 'must be a file and a readout: penn-1989/leg-3d'))),
      ),
    }),
  ),
});

/** Why a readout lies outside its interval, by its id (`penn-1989/leg-3d`). */
export type Reasons = ReadonlyMap<string, string>;

/** `itb-misses/1`: what the model lacks, and the readouts that it therefore misses. */
export function checkMisses(data: unknown, name: string): Checked<Reasons> {
  const read = safeParse(MissesFile, data);
  if (!read.success) {
    return bad(
      ...read.issues.map((issue) => ({
        path: `${name}: ${getDotPath(issue) ?? 'top'}`,
        code: 'misses.shape',
        message: `${issue.message}.`,
        mend: 'Give each entry its part, one sentence of why, and the readouts it stands for.',
      })),
    );
  }
  const reasons = new Map<string, string>();
  for (const { why, readouts } of read.output.misses) {
    for (const id of readouts) {
      if (reasons.has(id)) return bad(twice(name, id));
      reasons.set(id, why);
    }
  }
  return good(reasons);
}

function twice(name: string, id: string) {
  const message = `${id} has two reasons.`;
  return { path: name, code: 'misses.twice', message, mend: 'Keep it under one of the two.' };
}
