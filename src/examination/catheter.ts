import type { CatheterState } from '../delivery/index.ts';
import type { Why } from './examination.ts';
import { numberOf } from './files/shipped.ts';
import { because } from './found.ts';

export type Break = CatheterState['breaks'][number];

/** What only holds fluid back; gap and hole let it out. */
export function blocks({ form }: Break): boolean {
  return form === 'clot' || form === 'kink' || form === 'mass';
}

/** The broken places of now; a place that lets everything through is not broken at this moment. */
export function broken({ breaks }: CatheterState): readonly Break[] {
  return breaks.filter(({ passes }) => passes < 1);
}

/** Whether a needle at the port gets nothing past a place; a share is decided in whole thousandths. */
export function isShut(passes: number): boolean {
  return Math.round(passes * 1000) <= Math.round(numberOf('side_port', 'passes_least') * 1000);
}

export function breakWhys(breaks: readonly Break[]): readonly Why[] {
  return breaks
    .filter(({ passes }) => passes < 1)
    .map((each) => because(linkOf(each), each.form, each.passes));
}

function linkOf({ form, leaves_at }: Break): Why['link'] {
  if (form === 'mass') return 'tip';
  return form === 'gap' && leaves_at === 'connector' ? 'connector' : 'catheter';
}

export function tipWhy({ tip_space, reaches }: CatheterState): Why {
  return because('tip', TIP_FACTS[tip_space], reaches);
}

const TIP_FACTS = {
  intrathecal: 'tip_intrathecal',
  subdural: 'tip_subdural',
  epidural: 'tip_epidural',
  outside: 'tip_outside',
} as const;
