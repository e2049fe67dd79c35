import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { sayCaseTime } from '../../case/index.ts';
import { type LinkState, railStates } from '../broken/index.ts';
import { sayDose, sayFlow, sayLevel, sayScore, sayShare } from '../numbers/index.ts';
import { Icon, type IconName, Quantity } from '../parts/index.ts';
import { titrateText } from '../strings/titrate.ts';
import { useTitrate } from './context.ts';
import type { Output } from './engine/index.ts';
import { pieceAt } from './piece-at.ts';
import { programmedDay_mcg } from './programmed.ts';

const NOT_YET = '\u2013';

/** The six links from the order to the patient, with their values today. */
export function Rail() {
  const { run, today_s, plan } = useTitrate();
  const words = titrateText.page.rail;
  const read = (output: Output, say: (value: number) => string) =>
    useComputed(() => {
      const value = run.value?.valueAt(output, today_s.value) ?? Number.NaN;
      return Number.isNaN(value) ? NOT_YET : say(value);
    });
  const piece = useComputed(() => pieceAt(run.value?.delivery, today_s.value));
  const ordered = useComputed(() => programmedDay_mcg(plan.value, today_s.value));
  const hasPump = useComputed(() => ordered.value !== undefined);
  const dose = useComputed(() => (ordered.value === undefined ? words.noPump : sayDose(ordered.value)));
  const flow = useComputed(() =>
    hasPump.value ? sayFlow((piece.value?.flow_mL_h ?? 0) * 24) : words.noPump,
  );
  const tone = read('ashworth_leg', sayScore);
  const spasms = read('spasm_score', sayScore);
  const scores = useComputed(() => words.scores(tone.value, spasms.value));
  const states = useComputed(() => railStates(hasPump.value ? piece.value : undefined)).value;
  const label = useComputed(() => words.label(sayCaseTime(today_s.value)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a narrow screen scrolls it, and keys must reach what scrolls
    <section class="rail" aria-label={label} tabIndex={0} data-testid="titrate-rail">
      <ol>
        <Link icon="order" kind="ordered" name={words.programmed} state={states.programmed}>
          <Quantity number={dose} unit={hasPump.value ? 'mcg/day' : ''} />
        </Link>
        <Link icon="pump" name={words.pump} state={states.pump}>
          <Quantity number={flow} unit={hasPump.value ? 'mL/day' : ''} />
        </Link>
        <Link icon="catheter" name={words.catheter} state={states.catheter}>
          <Quantity number={hasPump.value ? words.tip(plan.value.device.tip_level) : words.noPump} unit="" />
        </Link>
        <Link icon="csf" name={words.csf} state={states.after}>
          <Quantity number={read('csf_tip_level', sayLevel)} unit="ng/mL" />
        </Link>
        <Link icon="receptor" name={words.receptor} state={states.after}>
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
  readonly state?: LinkState;
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
          {state !== 'sound' && <b class="rail-state">{titrateText.page.rail.states[state]}</b>}
        </span>
        <span class="link-value">{children}</span>
      </span>
    </li>
  );
}
