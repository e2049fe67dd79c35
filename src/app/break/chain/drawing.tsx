import type { FaultPlace } from '../../../case/index.ts';
import type { DeviceState } from '../../../delivery/index.ts';
import { breakText } from '../../strings/en/break/break.ts';
import type { Flow, Link } from './links.ts';

const marks = breakText.panel.pumpMarks;

/** Grid of the drawing; places of buttons are shares of it. */
export const WIDTH = 480;
export const HEIGHT = 316;

/** Where each place is drawn. */
export const SPOTS: Readonly<Record<FaultPlace, { readonly x: number; readonly y: number }>> = {
  programmer: { x: 62, y: 98 },
  reservoir: { x: 206, y: 222 },
  pump: { x: 206, y: 158 },
  connector: { x: 290, y: 148 },
  catheter: { x: 346, y: 214 },
  tip: { x: 424, y: 92 },
  tablets: { x: 62, y: 214 },
};

interface DrawingProps {
  readonly links: readonly Link[];
  readonly device: DeviceState;
  /** Whether drug goes into the pocket, and into tissue. */
  readonly pocket: boolean;
  readonly tissue: boolean;
  /** Whether it goes into tissue at the connector. */
  readonly beside: boolean;
  readonly capacity_mL: number;
}

/** The system as a picture: each line as wide as the flow through it, dotted where nothing flows. */
export function Drawing({ links, device, pocket, tissue, beside, capacity_mL }: DrawingProps) {
  const flow = (place: FaultPlace) => links.find((link) => link.place === place)?.flow ?? 'as_ordered';
  const level = Math.min(1, Math.max(0, device.reservoir_mL / capacity_mL));
  const gone = device.pump === 'none';
  return (
    <svg class="system-drawing" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <defs>
        <pattern
          id="system-hatch"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path class="system-hatch-line" d="M0 0V7" />
        </pattern>
        <clipPath id="system-reservoir">
          <circle cx="206" cy="190" r="62" />
        </clipPath>
      </defs>
      <Spine />
      <Pocket leaking={pocket} />
      {beside && <ellipse class="system-spill" cx="322" cy="160" rx="26" ry="20" />}
      {tissue && (
        <ellipse
          class="system-spill"
          cx={device.catheter.tip_space === 'outside' ? 372 : 410}
          cy={device.catheter.tip_space === 'outside' ? 250 : 88}
          rx="26"
          ry="20"
        />
      )}
      {!gone && <Pump level={level} turns={device.rotor_turns} flipped={device.flipped} />}
      {!gone && <Lines flow={flow} device={device} />}
      <Programmer flow={flow('programmer')} gone={gone} />
      <Tablets flow={flow('tablets')} />
    </svg>
  );
}

function Spine() {
  return (
    <g>
      <rect class="system-canal" x="408" y="12" width="32" height="276" rx="14" />
      {[0, 1, 2, 3, 4, 5, 6].map((i) => (
        <rect key={i} class="system-bone" x="446" y={16 + i * 39} width="24" height="30" rx="5" />
      ))}
      <text class="system-word" x="424" y="306" text-anchor="middle">
        {marks.canal}
      </text>
    </g>
  );
}

function Pocket({ leaking }: { readonly leaking: boolean }) {
  return (
    <g>
      <rect class="system-pocket" x="128" y="108" width="176" height="164" rx="40" />
      {leaking && (
        <>
          <rect class="system-spill" x="128" y="108" width="176" height="164" rx="40" />
          <path class="system-drop" d="M286 176c7 9 11 14 11 20a11 11 0 0 1-22 0c0-6 4-11 11-20z" />
          <path class="system-drop" d="M280 222c5 6 8 10 8 14a8 8 0 0 1-16 0c0-4 3-8 8-14z" />
        </>
      )}
      <text class="system-word" x="250" y="254">
        {marks.pocket}
      </text>
    </g>
  );
}

function Pump(props: { readonly level: number; readonly turns: boolean; readonly flipped: boolean }) {
  const { level, turns, flipped } = props;
  return (
    <g class={flipped ? 'system-flipped' : undefined}>
      <circle class="system-pump" cx="206" cy="190" r="62" />
      <g clip-path="url(#system-reservoir)">
        <rect class="system-fluid" x="144" y={252 - level * 56} width="124" height={level * 56} />
        <path class="system-wall" d="M144 196H268" />
      </g>
      <g class={turns ? 'system-rotor is-turning' : 'system-rotor'}>
        <circle cx="206" cy="158" r="22" />
        <path d="M206 158V138M206 158l17 10M206 158l-17 10" />
        {!turns && <path class="system-stands" d="M196 148l20 20M216 148l-20 20" />}
      </g>
      <circle class="system-pump is-edge" cx="206" cy="190" r="62" />
    </g>
  );
}

/** From the pump's outlet past the connector into the canal, up to the tip. */
function Lines({
  flow,
  device,
}: {
  readonly flow: (place: FaultPlace) => Flow;
  readonly device: DeviceState;
}) {
  const outside = device.catheter.tip_space === 'outside';
  return (
    <g>
      <path class={`system-line is-${flow('pump')}`} d="M262 164L290 148" />
      <path
        class={`system-line is-${flow('connector')}`}
        d={outside ? 'M290 148C330 130 322 236 346 214' : 'M290 148C332 128 318 214 346 214'}
      />
      <path
        class={`system-line is-${flow('catheter')}`}
        d={
          outside
            ? 'M346 214c18-16 40 6 26 26s-34 2-20-10'
            : 'M346 214C372 214 372 176 400 176C420 176 424 160 424 142V96'
        }
      />
      {!outside && flow('tip') !== 'nothing' && (
        <path class={`system-line is-${flow('tip')}`} d="M424 78V52M424 84l-8-26M424 84l8-26" />
      )}
      <rect
        class="system-connector"
        x="281"
        y="141"
        width="18"
        height="14"
        rx="4"
        transform="rotate(-30 290 148)"
      />
      {!outside && <circle class="system-tip" cx="424" cy="92" r="5" />}
    </g>
  );
}

function Programmer({ flow, gone }: { readonly flow: Flow; readonly gone: boolean }) {
  return (
    <g>
      <rect class="system-box" x="36" y="66" width="52" height="62" rx="7" />
      <path class="system-box-line" d="M46 82h32M46 94h32M46 106h18" />
      {!gone && <path class={`system-order is-${flow}`} d="M94 104C118 108 136 122 150 146" />}
    </g>
  );
}

function Tablets({ flow }: { readonly flow: Flow }) {
  return (
    <g class={`system-tablets is-${flow}`}>
      <rect x="38" y="204" width="48" height="20" rx="10" transform="rotate(-24 62 214)" />
      <path d="M58 205l8 19" />
    </g>
  );
}

/** Signs of what is broken; they lie over the labels. */
export function Signs({ links }: { readonly links: readonly Link[] }) {
  return (
    <svg class="system-drawing system-signs" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {links
        .filter(({ broken }) => broken)
        .map(({ place }) => (
          <Break key={place} {...SPOTS[place]} />
        ))}
    </svg>
  );
}

/** A ring and a slash: here it is broken. */
function Break({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g class="system-break">
      <circle cx={x} cy={y} r="17" />
      <path d={`M${x - 17} ${y + 17}L${x + 17} ${y - 17}`} />
    </g>
  );
}
