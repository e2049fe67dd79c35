import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { DeviceState } from '../../delivery/index.ts';
import { atOnceOf } from './chain/at-once.ts';
import { brokenPlaces } from './chain/at-work.ts';
import { type Link, linksOf } from './chain/links.ts';
import { type AtOnce, isFresh, NOTHING_AT_ONCE, sayWay } from './chain/sentence.ts';
import { differs, type Way, wayOf } from './chain/way.ts';
import type { BreakHost } from './host.ts';
import { useBreak } from './host.ts';
import { LIBRARY } from './library.ts';

export interface Once {
  readonly into: 'spinal' | 'pocket';
  readonly at_s: number;
  readonly mcg: number;
}

/** What the panel says of the chain at the cursor, all of one moment. */
export interface Reading {
  readonly device: DeviceState;
  readonly way: Way;
  readonly links: readonly Link[];
  readonly sentence: string;
  /** What went in at once not long ago. */
  readonly once: readonly Once[];
  /** Something is broken, and all the drug arrives at this moment all the same. */
  readonly hidden: boolean;
}

/** The chain at the cursor; undefined until the device is known. */
export function useReading(): ReadonlySignal<Reading | undefined> {
  const host = useBreak();
  return useMemo(() => readingOf(host), [host]);
}

function readingOf(host: BreakHost): ReadonlySignal<Reading | undefined> {
  return computed(() => {
    const { value: device } = host.device;
    if (device === undefined) return undefined;
    const { value: document } = host.document;
    const { value: piece } = host.piece;
    const way = wayOf(device, piece);
    const broken = brokenPlaces(document, host.faults.value, LIBRARY, device.at_s);
    const atOnce = sudden(host, device);
    const once = freshOf(atOnce, device);
    const links = withOnce(linksOf(way, device, piece, broken), once, way);
    return {
      device,
      way,
      links,
      sentence: sayWay(way, device, atOnce),
      once,
      hidden:
        once.length === 0 &&
        broken.size > 0 &&
        links.every(({ flow }) => flow === 'as_ordered') &&
        isWhole(way),
    };
  });
}

function isWhole({ ordered, delivered, connector, reservoir, beside, tip }: Way): boolean {
  return !differs(ordered, delivered) && connector + reservoir + beside + tip === 0;
}

function sudden({ document, whole, faults }: BreakHost, { at_s }: DeviceState): AtOnce {
  return faults.value.length === 0 ? NOTHING_AT_ONCE : atOnceOf(document.value, whole.value, at_s);
}

function freshOf({ flushes, ranOut, beside }: AtOnce, { at_s: now_s }: DeviceState): readonly Once[] {
  return [
    ...[...flushes, ...ranOut].map((dose): Once => ({ into: 'spinal', ...dose })),
    ...beside.map((dose): Once => ({ into: 'pocket', ...dose })),
  ].filter(({ at_s }) => isFresh(at_s, now_s));
}

/** A flush passes catheter and tip; the drug that the pump moves meanwhile still comes past the connector. */
function withOnce(links: readonly Link[], once: readonly Once[], way: Way): readonly Link[] {
  const mcg = once.reduce((sum, dose) => sum + (dose.into === 'spinal' ? dose.mcg : 0), 0);
  if (mcg === 0) return links;
  const pump = links.find(({ place }) => place === 'pump');
  return links.map((link) => {
    if (link.place === 'catheter' || link.place === 'tip') return { ...link, once_mcg: mcg };
    if (link.place !== 'connector' || pump === undefined || way.connector + way.beside > 0) return link;
    return { ...link, flow: pump.flow, mcg_day: pump.mcg_day };
  });
}
