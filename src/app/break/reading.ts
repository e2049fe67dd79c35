import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { DeviceState } from '../../delivery/index.ts';
import { atOnceOf } from './chain/at-once.ts';
import { brokenPlaces } from './chain/at-work.ts';
import { type Link, linksOf } from './chain/links.ts';
import { type AtOnce, NOTHING_AT_ONCE, sayWay } from './chain/sentence.ts';
import { differs, type Way, wayOf } from './chain/way.ts';
import type { BreakHost } from './host.ts';
import { useBreak } from './host.ts';
import { LIBRARY } from './library.ts';

/** What the panel says of the chain at the cursor, all of one moment. */
export interface Reading {
  readonly device: DeviceState;
  readonly way: Way;
  readonly links: readonly Link[];
  readonly sentence: string;
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
    const links = linksOf(way, device, piece, broken);
    return {
      device,
      way,
      links,
      sentence: sayWay(way, device, sudden(host, device)),
      hidden: broken.size > 0 && links.every(({ flow }) => flow === 'as_ordered') && isWhole(way),
    };
  });
}

function isWhole({ ordered, delivered, connector, reservoir, beside, tip }: Way): boolean {
  return !differs(ordered, delivered) && connector + reservoir + beside + tip === 0;
}

function sudden({ document, whole, faults }: BreakHost, { at_s }: DeviceState): AtOnce {
  return faults.value.length === 0 ? NOTHING_AT_ONCE : atOnceOf(document.value, whole.value, at_s);
}
