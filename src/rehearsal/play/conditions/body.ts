import { decided } from '../body/decided.ts';
import { bodyAt, heldFor } from '../body/past.ts';
import { costly, type Judge } from './judge.ts';
import { within } from './span.ts';

const MINUTE_S = 60;

interface BodyFields {
  readonly body: Judge<'body'>;
}

/** The true body, at the resolution at which the output is decided; `for_min` on end, all of it since the handover. */
export const BODY_FIELDS: BodyFields = {
  body: costly(({ past, now_s }, { output, for_min, ...span }) => {
    const fits = (value: number) => within(decided(output, value), span);
    if (for_min === undefined) return fits(bodyAt(past, output, now_s));
    return heldFor(past, output, now_s, for_min * MINUTE_S, fits);
  }),
};
