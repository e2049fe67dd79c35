import * as v from 'valibot';
import file from '../../../models/fit.yaml';
import { baclofen } from '../../model/index.ts';
import { bad, type Checked, good, must } from '../../problem/index.ts';

const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const words = v.pipe(v.string(), v.nonEmpty());

const FitFile = v.strictObject({
  parameters: v.record(
    v.pipe(
      words,
      v.check(isFittable, 'This is no parameter of the model, or it has no value for cerebral origin'),
    ),
    v.strictObject({
      start: positive,
      spread: positive,
      most: v.optional(positive),
      why: words,
    }),
  ),
});

export interface FitParameter {
  /** A parameter of the model; `name@cerebral` for spasticity of cerebral origin. */
  readonly name: string;
  /** In the unit the model shows. */
  readonly start: number;
  /** SD of the prior on the logarithm. */
  readonly spread: number;
  readonly most?: number | undefined;
}

/** `itb-fit/1`: what a fit may move, from the parsed text of models/fit.yaml, in its order. */
export function checkFitPlan(data: unknown, name: string): Checked<readonly FitParameter[]> {
  const read = v.safeParse(FitFile, data);
  if (read.success) {
    const plan = Object.entries(read.output.parameters);
    return good(
      plan.map(([parameter, { start, spread, most }]) => ({ name: parameter, start, spread, most })),
    );
  }
  return bad(
    ...read.issues.map((issue) => ({
      path: `${name}: ${v.getDotPath(issue) ?? 'top'}`,
      code: 'fit.shape',
      message: `${issue.message}.`,
      mend: 'Give each parameter of the model its start, the spread of its prior and why, and nothing else but most.',
    })),
  );
}

export const FIT_PLAN = must(checkFitPlan(file, 'models/fit.yaml'));

function isFittable(name: string): boolean {
  const [own = '', origin] = name.split('@');
  const facts = baclofen.parameters.find((parameter) => parameter.name === own);
  if (origin === undefined) return facts !== undefined;
  return origin === 'cerebral' && facts?.cerebral !== undefined;
}
