import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { LinkState } from '../broken/index.ts';
import { sayDose, sayLevel, sayScore, sayShare } from '../numbers/index.ts';
import { Icon, type IconName, Quantity } from '../parts/index.ts';
import { debriefText } from '../strings/en/debrief/debrief.ts';
import { rateAt, valueAt } from './chart/read.ts';
import { type ChainLink, linkOf, sayHidden, thereAt } from './hidden.ts';
import { saySince } from './say.ts';
import { useDebrief } from './state.ts';

const words = debriefText.rail;
const HOURS = 24;
/** Less than this share of the order is no drug to speak of. */
const STARVED = 0.05;
const ORDER: readonly ChainLink[] = ['programmed', 'pump', 'catheter'];

/** The chain, now open: every link at the cursor, the broken one marked, what gets no drug after it grey. */
export function Rail() {
  const { chain, now_s, debrief, scenario } = useDebrief();
  const there = useComputed(() => thereAt(debrief.hidden, now_s.value));
  const rates = useComputed(() => rateAt(chain.value, now_s.value));
  const read = (output: Parameters<typeof valueAt>[1], say: (value: number) => string) =>
    useComputed(() => say(valueAt(chain.value, output, now_s.value)));
  const rate = (of: 'programmed_mcg_h' | 'pump_mcg_h') =>
    useComputed(() => sayDose(HOURS * (rates.value?.[of] ?? 0)));
  const broken = useComputed(() => there.value.map(linkOf).filter((link) => link !== undefined));
  const brokenBy = useComputed(() => there.value.find((span) => linkOf(span) === 'catheter'));
  const states = useComputed(() => {
    const { ordered_mcg_h = 0, delivered_mcg_h = 0 } = rates.value ?? {};
    const dry = delivered_mcg_h < STARVED * ordered_mcg_h;
    const first = ORDER.findIndex((link) => broken.value.includes(link));
    const state = (i: number): LinkState => {
      const link = ORDER[i];
      if (link !== undefined && broken.value.includes(link)) return 'broken';
      return dry && first >= 0 && i > first ? 'starved' : 'sound';
    };
    return [0, 1, 2, 3].map(state);
  }).value;
  const scores = useComputed(() =>
    words.scores(
      sayScore(valueAt(chain.value, 'ashworth_leg', now_s.value)),
      sayScore(valueAt(chain.value, 'spasm_score', now_s.value)),
    ),
  );
  const label = useComputed(() => words.label(saySince(now_s.value, debrief.handover_s)));
  const catheter = useComputed(() =>
    brokenBy.value === undefined ? words.tip(scenario.case.device.tip_level) : sayHidden(brokenBy.value),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a narrow screen scrolls it, and keys must reach what scrolls
    <section class="rail deb-rail" aria-label={label} tabIndex={0} data-testid="debrief-rail">
      <ol>
        <Link icon="order" kind="ordered" name={words.programmed} state={states[0]}>
          <Quantity number={rate('programmed_mcg_h')} unit="mcg/day" />
        </Link>
        <Link icon="pump" name={words.pump} state={states[1]}>
          <Quantity number={rate('pump_mcg_h')} unit="mcg/day" />
        </Link>
        <Link icon="catheter" name={words.catheter} state={states[2]}>
          <Quantity number={catheter} unit="" />
        </Link>
        <Link icon="csf" name={words.csf} state={states[3]}>
          <Quantity number={read('csf_tip_level', sayLevel)} unit="ng/mL" />
        </Link>
        <Link icon="receptor" name={words.receptor} state={states[3]}>
          <Quantity number={read('receptor_effect', sayShare)} unit="%" />
        </Link>
        <Link icon="tone" kind="outcome" name={words.tone}>
          <Quantity number={scores} unit="" />
        </Link>
      </ol>
    </section>
  );
}

interface LinkProps {
  readonly icon: IconName;
  readonly name: string;
  readonly kind?: 'ordered' | 'outcome';
  readonly state?: LinkState | undefined;
  readonly children: ComponentChildren;
}

function Link({ icon, name, kind, state = 'sound', children }: LinkProps) {
  return (
    <li class={kind === undefined ? 'link' : `link link-${kind}`} data-state={state}>
      <span class="orb">
        <Icon name={icon} />
      </span>
      <span class="link-text">
        <span class="link-name">
          {name}
          {state !== 'sound' && <b class="rail-state">{words.states[state]}</b>}
        </span>
        <span class="link-value">{children}</span>
      </span>
    </li>
  );
}
