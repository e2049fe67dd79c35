import type { Stage } from '../stage.ts';
import type { Action } from './action.ts';
import { checkAction, filledToday, otherAction, refillAction, treatAction, triggerAction } from './care.ts';
import type { Moment } from './context.ts';
import { implantAction, startAction } from './implant.ts';
import { lowerAction, raiseAction, restartAction } from './pump.ts';
import { bolusAction, isWatched } from './screening.ts';
import { atTop, tabletActions } from './tablets.ts';

export {
  type Action,
  type Ask,
  type Change,
  type Fact,
  numberIn,
  planWith,
  type Values,
  valuesOf,
  withEntries,
  wordIn,
} from './action.ts';
export type { Moment } from './context.ts';
export { doseAt } from './pump.ts';
export { isWatched } from './screening.ts';

export interface Actions {
  /** That fit the stage, the usual one first. */
  readonly main: readonly Action[];
  /** That are possible besides. */
  readonly more: readonly Action[];
}

/** What was found today, as far as it puts another action first. */
export interface Hint {
  readonly met: boolean;
  readonly hurt: boolean;
  /** A dose that has long been kept no longer meets the goals, and nobody has looked why. */
  readonly lost: boolean;
}

/** What can be done at a stage of the treatment. */
export function actionsAt(stage: Stage, moment: Moment, { met, hurt, lost }: Hint): Actions {
  const { standing } = moment;
  const tablets = tabletActions(moment);
  const fewer = present(tablets.fewer);
  const treat = standing.found.length > 0 ? [treatAction(standing.found)] : [];
  const other = present(otherAction(moment));
  const looks = [checkAction('triggers')];
  switch (stage) {
    case 'tablets':
      return {
        main: atTop(moment)
          ? [...treat, bolusAction(moment), ...fewer, ...other]
          : [...treat, tablets.more, ...fewer, bolusAction(moment), ...other],
        more: [...(atTop(moment) ? [tablets.more] : []), ...looks, implantAction(moment), triggerAction()],
      };
    case 'screening': {
      const bolus = bolusAction(moment);
      const pump = implantAction(moment);
      // Before the hours of watching are over nobody knows whether the bolus worked.
      const watched = isWatched(moment);
      const worked = watched && moment.sheet?.responded === true;
      const main = !watched ? [bolus] : worked ? [pump, bolus, ...other] : [bolus, pump, ...other];
      return {
        main: [...treat, ...main],
        more: [...(watched ? [] : [pump, ...other]), tablets.more, ...fewer, ...looks, triggerAction()],
      };
    }
    case 'implant':
      return {
        main: [startAction(moment), ...fewer],
        more: [tablets.more, ...looks, checkAction('device'), triggerAction()],
      };
    case 'titrate':
    case 'keep': {
      const raise = raiseAction(moment);
      const lower = lowerAction(moment);
      const refill = refillAction(moment);
      const restart = restartAction(moment);
      if (restart !== undefined) {
        const order = [checkAction('device'), ...looks];
        return { main: [restart, ...treat, tablets.more, ...fewer], more: [refill, ...order, ...other] };
      }
      const usual = hurt
        ? [lower, ...fewer, raise, refill]
        : !met
          ? [raise, lower, ...fewer, refill]
          : fewer.length > 0
            ? [...fewer, raise, lower, refill]
            : [refill, raise, lower];
      const filled = filledToday(moment);
      const main = usual.filter((action) => action !== refill || !filled);
      const order = [...looks, checkAction('device')];
      const rest = [...(filled ? [refill] : []), ...other, tablets.more, triggerAction()];
      return lost
        ? { main: [...treat, ...order, ...main], more: rest }
        : { main: [...treat, ...main], more: [...order, ...rest] };
    }
  }
}

function present(action: Action | undefined): readonly Action[] {
  return action === undefined ? [] : [action];
}
