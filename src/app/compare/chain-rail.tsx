import { useComputed } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type LinkState, railStates } from '../broken/index.ts';
import { Icon, type IconName, Quantity } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { pieceAt } from './arm.ts';
import { sayCursor } from './clock.ts';
import { usePage, useSetting } from './context.ts';

/** The six links from the order to the patient, with their values at the cursor. */
export function ChainRail() {
  const { compare, readings } = usePage();
  const { rail } = text.compare;
  const tip = useSetting('tip_level');
  const pump = {
    csf: readings.output('pump', 'csf_tip_level'),
    receptor: readings.output('pump', 'receptor_effect'),
    tone: readings.output('pump', 'ashworth_leg'),
    spasms: readings.output('pump', 'spasm_score'),
  };
  const place = useRef<HTMLElement>(null);
  const scrolls = useScrolls(place);
  const label = useComputed(() => rail.label(sayCursor(compare.at_s.value)));
  const scores = useComputed(() => rail.scores(pump.tone.value, pump.spasms.value));
  // By one word a link, so that a cursor that moves draws no link anew.
  const state = (link: keyof ReturnType<typeof railStates>) =>
    useComputed(() => {
      const arm = compare.shown.value?.pump;
      return railStates(arm && pieceAt(arm, compare.at_s.value))[link];
    }).value;
  const states = {
    programmed: state('programmed'),
    pump: state('pump'),
    catheter: state('catheter'),
    after: state('after'),
  };
  return (
    <section
      class="rail"
      aria-label={label}
      ref={place}
      {...(scrolls ? { tabIndex: 0 } : {})}
      data-testid="rail"
    >
      <ol>
        <Link
          icon="order"
          kind="ordered"
          name={rail.programmed}
          testid="rail-programmed"
          state={states.programmed}
        >
          <Quantity number={readings.programmed_mcg_day} unit="mcg/day" />
        </Link>
        <Link icon="pump" name={rail.pump} testid="rail-pump" state={states.pump}>
          <Quantity number={readings.flow_mL_day} unit="mL/day" />
        </Link>
        <Link icon="catheter" name={rail.catheter} testid="rail-catheter" state={states.catheter}>
          <Quantity number={rail.tip(tip)} unit="" />
        </Link>
        <Link icon="csf" name={rail.csf} testid="rail-csf" state={states.after}>
          <Quantity number={pump.csf} unit="ng/mL" />
        </Link>
        <Link icon="receptor" name={rail.receptor} testid="rail-receptor" state={states.after}>
          <Quantity number={pump.receptor} unit="%" />
        </Link>
        <Link icon="tone" kind="outcome" name={rail.tone} testid="rail-tone">
          <Quantity number={scores} unit="" />
        </Link>
      </ol>
    </section>
  );
}

/** Whether an element is wider than its place: then the keyboard must be able to reach and scroll it. */
function useScrolls(place: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const sizes = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [place]);
  return scrolls;
}

interface LinkProps {
  readonly icon: IconName;
  readonly name: string;
  readonly testid: string;
  readonly kind?: 'ordered' | 'outcome';
  readonly state?: LinkState;
  readonly children: ComponentChildren;
}

function Link({ icon, name, testid, kind, state = 'sound', children }: LinkProps) {
  return (
    <li class={kind === undefined ? 'link' : `link link-${kind}`} data-testid={testid} data-state={state}>
      <span class="orb">
        <Icon name={icon} />
      </span>
      <span class="link-text">
        <span class="link-name">
          {name}
          {state !== 'sound' && <b class="rail-state">{text.compare.rail.states[state]}</b>}
        </span>
        <span class="link-value">{children}</span>
      </span>
    </li>
  );
}
