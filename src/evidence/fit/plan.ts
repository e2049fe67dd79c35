import * as v from 'valibot';
import planText from '../../../models/fit.yaml';
import { baclofen } from '../../model/index.ts';

const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const words = v.pipe(v.string(), v.nonEmpty());

const Plan = v.strictObject({
  parameters: v.record(
    v.pipe(
      words,
      v.check(
        (name) => isFittable(name),
        'is no parameter of the model, or has no value for cerebral origin',
      ),
    ),
    v.strictObject({
      start: positive,
      /** SD of the prior on the logarithm. */
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
  readonly spread: number;
  readonly most?: number | undefined;
}

/** What a fit may move: the plan of models/fit.yaml, in its order. Throws for a plan that does not fit the model. */
export const FIT_PLAN: readonly FitParameter[] = Object.entries(v.parse(Plan, planText).parameters).map(
  ([name, { start, spread, most }]) => ({ name, start, spread, most }),
);

function isFittable(name: string): boolean {
  const [own = '', origin] = name.split('@');
  const facts = baclofen.parameters.find((parameter) => parameter.name === own);
  if (origin === undefined) return facts !== undefined;
  return origin === 'cerebral' && facts?.cerebral !== undefined;
}
