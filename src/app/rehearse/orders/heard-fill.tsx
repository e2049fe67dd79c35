import type { Signal } from '@preact/signals';
import {
  FILL_DRUGS,
  type Fill,
  type FillDrug,
  type HeardFill,
  type Order,
  type Play,
} from '../../../rehearsal/index.ts';
import { sayNumber, withUnit } from '../../numbers/index.ts';
import { ordersText as words } from '../../strings/en/rehearse/orders.ts';
import { pumpOf } from '../programmer/index.ts';

/** What was heard of a refill so far. */
export interface FillDraft {
  readonly drug?: FillDrug;
  readonly concentration_mcg_mL?: number;
  readonly volume_mL?: number;
}

/** All three of them, or nothing yet. */
export function heardFill({ drug, concentration_mcg_mL, volume_mL }: FillDraft): HeardFill | undefined {
  if (drug === undefined || concentration_mcg_mL === undefined || volume_mL === undefined) return undefined;
  return { drug, volume_mL, concentration_mcg_mL };
}

/** Slips of ear and pen with a fill: the half, the quarter, the double. */
const VOLUMES = [0.5, 1, 2];
const STRENGTHS = [0.25, 0.5, 1];

/** What goes in by the order; where a refill was only thought to be heard, a full pump of what is in it. */
function fillOf({ request }: Order, play: Play): Fill {
  if (request.kind === 'order' && request.fill !== undefined) return request.fill;
  const { concentration_mcg_mL } = play.scenario.case.device;
  return { volume_mL: pumpOf(play)?.capacity_mL ?? 0, concentration_mcg_mL };
}

interface HeardFillProps {
  readonly name: string;
  readonly order: Order;
  readonly play: Play;
  readonly draft: Signal<FillDraft>;
}

/** Drug, concentration and volume, each picked among what may have been heard. */
export function HeardFillChoices({ name, order, play, draft }: HeardFillProps) {
  const { volume_mL, concentration_mcg_mL } = fillOf(order, play);
  const set = (change: FillDraft) => {
    draft.value = { ...draft.value, ...change };
  };
  return (
    <>
      <Choices
        name={`${name}-drug`}
        label={words.whichDrug}
        of={FILL_DRUGS.map((drug) => ({ key: drug, says: words.drugs[drug] }))}
        chosen={draft.value.drug}
        onChoose={(drug) => set({ drug })}
      />
      <Choices
        name={`${name}-strength`}
        label={words.whichStrength}
        of={heardStrengths(concentration_mcg_mL)}
        chosen={draft.value.concentration_mcg_mL}
        onChoose={(strength) => set({ concentration_mcg_mL: strength })}
      />
      <Choices
        name={`${name}-volume`}
        label={words.howMuch}
        of={slips(volume_mL, VOLUMES, (each) => withUnit(sayNumber(each, 1), 'mL'))}
        chosen={draft.value.volume_mL}
        onChoose={(volume) => set({ volume_mL: volume })}
      />
    </>
  );
}

/** Strengths that may have been heard for this one. */
export const heardStrengths = (right_mcg_mL: number) =>
  slips(right_mcg_mL, right_mcg_mL < 1000 ? [1, 2, 4] : STRENGTHS, (each) =>
    withUnit(sayNumber(each, 0), 'mcg/mL'),
  );

/** The right one among its slips, in words. */
const slips = (right: number, by: readonly number[], say: (value: number) => string) =>
  by.map((slip) => {
    const key = Number((right * slip).toPrecision(6));
    return { key, says: say(key) };
  });

interface ChoicesProps<K extends string | number> {
  readonly name: string;
  readonly label: string;
  readonly of: readonly { readonly key: K; readonly says: string }[];
  readonly chosen: K | undefined;
  readonly onChoose: (key: K) => void;
}

export function Choices<K extends string | number>({ name, label, of, chosen, onChoose }: ChoicesProps<K>) {
  return (
    <fieldset class="heard">
      <legend class="label">{label}</legend>
      <div class="heard-choices">
        {of.map(({ key, says }) => (
          <label key={key} class="heard-choice">
            <input
              type="radio"
              name={name}
              checked={chosen === key}
              data-testid={`${name}-${key}`}
              onChange={() => onChoose(key)}
            />
            <span class="num">{says}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
