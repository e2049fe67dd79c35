import {
  DAY_S,
  OTHER_TREATMENTS,
  type OtherTreatment,
  TRIGGERS,
  type Trigger,
} from '../../../../case/index.ts';
import { shortCitation } from '../../../../references/index.ts';
import { ALTERNATIVES } from '../../../../selection/index.ts';
import { titrateText } from '../../../strings/titrate.ts';
import { type Action, type Fact, numberIn, wordIn } from './action.ts';
import type { Moment } from './context.ts';

const words = titrateText.next.actions;
const PARTS = ['think_of_it', 'effect', 'hazard', 'dose'] as const;

export function refillAction({ standing, pump }: Moment): Action {
  const { title, why, volume, hint } = words.refill;
  const most = pump.capacity_mL;
  return {
    key: 'refill',
    title,
    why,
    asks: [
      {
        kind: 'number',
        key: 'volume',
        label: volume,
        unit: 'mL',
        value: most,
        least: 0,
        most,
        step: 1,
        decimals: 1,
        hint,
      },
    ],
    orders: (values) => {
      const { concentration_mcg_mL } = standing;
      return [{ kind: 'refill', volume_mL: numberIn(values, 'volume'), concentration_mcg_mL, rinsed: false }];
    },
  };
}

/** Whether the pump was filled today already. */
export function filledToday({ standing, at_s }: Moment): boolean {
  return standing.filled_s !== undefined && at_s - standing.filled_s < DAY_S;
}

export function checkAction(of: 'triggers' | 'device'): Action {
  return { key: `check_${of}`, ...words.check[of], asks: [], orders: () => [{ kind: 'check', of }] };
}

export function treatAction(found: readonly Trigger[]): Action {
  return {
    key: 'treat_trigger',
    title: words.treat.title,
    why: words.treat.why,
    asks: [triggerAsk(found)],
    orders: (values) => {
      const trigger = triggerIn(wordIn(values, 'trigger'));
      return trigger === undefined ? [] : [{ kind: 'trigger_treated', trigger }];
    },
  };
}

/** What if: a noxious stimulus begins. */
export function triggerAction(): Action {
  return {
    key: 'add_trigger',
    title: words.trigger.title,
    why: words.trigger.why,
    asks: [
      triggerAsk(TRIGGERS),
      {
        kind: 'number',
        key: 'strength',
        label: words.trigger.strength,
        unit: '%',
        value: 50,
        least: 5,
        most: 100,
        step: 5,
        decimals: 0,
        hint: words.trigger.hint,
      },
    ],
    orders: (values) => {
      const trigger = triggerIn(wordIn(values, 'trigger'));
      const strength = numberIn(values, 'strength') / 100;
      return trigger === undefined ? [] : [{ kind: 'trigger', trigger, strength }];
    },
  };
}

/** Undefined where none is stocked. */
export function otherAction({ practice }: Moment): Action | undefined {
  const stocked = OTHER_TREATMENTS.filter((key) => practice.other_treatments.includes(key));
  const [first] = stocked;
  if (first === undefined) return undefined;
  return {
    key: 'other_treatment',
    title: words.other.title,
    why: words.other.why,
    asks: [
      {
        kind: 'choice',
        key: 'treatment',
        label: words.other.which,
        options: stocked.map((key) => ({ key, says: nameOf(key) })),
        value: first,
        hint: words.other.hint,
      },
    ],
    facts: (values) => factsOf(wordIn(values, 'treatment')),
    orders: (values) => {
      const treatment = OTHER_TREATMENTS.find((key) => key === wordIn(values, 'treatment'));
      return treatment === undefined ? [] : [{ kind: 'other_treatment', treatment }];
    },
  };
}

function nameOf(key: OtherTreatment): string {
  return ALTERNATIVES.find((each) => each.key === key)?.name ?? key;
}

function factsOf(key: string): readonly Fact[] {
  const alternative = ALTERNATIVES.find((each) => each.key === key);
  if (alternative === undefined) return [];
  return PARTS.map((part) => {
    const { says, sources } = alternative[part];
    const cite = sources
      .map(({ reference, says: there }) => (reference ? shortCitation(reference) : there))
      .join('; ');
    return { name: words.other.parts[part], says, cite };
  });
}

function triggerAsk(triggers: readonly Trigger[]) {
  const options = triggers.map((key) => ({ key, says: words.triggers[key] }));
  return {
    kind: 'choice',
    key: 'trigger',
    label: words.trigger.which,
    options,
    value: options[0]?.key ?? '',
  } as const;
}

function triggerIn(word: string): Trigger | undefined {
  return TRIGGERS.find((trigger) => trigger === word);
}
