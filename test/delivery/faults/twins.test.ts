import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Case, type Entry, ONSETS, type OnsetKind } from '../../../src/case/index.ts';
import { deliver } from '../../../src/delivery/index.ts';
import { aCase, DAY, simple } from '../cases.ts';
import { eventful, flexDays } from '../sound.ts';
import { breaks, LINKS, seriesOf, withLog } from './broken.ts';

vi.mock('../../../src/case/catalogue/index.ts', () => import('./catalogue.ts'));

const END_S = 20 * DAY;
type Link = keyof typeof LINKS;
const CHAIN: readonly Link[] = ['ordered', 'programmer', 'pump', 'tip', 'body'];

/** The first link that each fault changes, and whether what reaches spinal fluid changes too. */
const OWN_LINK: readonly (readonly [fault: string, link: Link])[] = [
  ['dose', 'programmer'],
  ['concentration', 'programmer'],
  ['left-stopped', 'programmer'],
  ['left-minimum', 'programmer'],
  ['prime-line', 'programmer'],
  ['prime-catheter', 'programmer'],
  ['strong', 'pump'],
  ['weak', 'pump'],
  ['missed', 'pump'],
  ['beside', 'pump'],
  ['stall', 'pump'],
  ['slow', 'pump'],
  ['fast', 'pump'],
  ['held', 'pump'],
  ['battery', 'pump'],
  ['explant', 'pump'],
  ['septum', 'pump'],
  ['flush', 'tip'],
  ['gap', 'body'],
  ['half-gap', 'body'],
  ['hole', 'body'],
  ['clot', 'body'],
  ['subdural', 'body'],
];

/** A faulty connector or catheter delays what comes to the tip: then the tip's concentration is not its own link's. */
function linksBefore(link: Link): readonly Link[] {
  const before = CHAIN.slice(0, CHAIN.indexOf(link));
  return before.filter((each) => each !== 'tip');
}

describe('against the same case without the fault', () => {
  for (const [fault, own] of OWN_LINK) {
    it(`${fault}: every link before ${own} is the same to the last bit, ${own} and the body are not`, () => {
      const sound = eventful();
      const broken = withLog(sound, breaks(50, 2 * DAY + 777, fault));
      const [a, b] = [deliver(sound, 0, END_S), deliver(broken, 0, END_S)];
      for (const link of linksBefore(own)) {
        expect(seriesOf(b, LINKS[link])).toEqual(seriesOf(a, LINKS[link]));
      }
      expect(seriesOf(b, LINKS[own])).not.toEqual(seriesOf(a, LINKS[own]));
      expect(seriesOf(b, LINKS.body)).not.toEqual(seriesOf(a, LINKS.body));
      const until_s = 2 * DAY + 777;
      expect(deliver(broken, 0, until_s)).toEqual(deliver(sound, 0, until_s));
    });
  }

  it('a fault behind the pump never moves a bit of what the reservoir holds, however often it comes and goes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('gap', 'half-gap', 'hole', 'clot', 'subdural', 'flush'),
        fc.constantFrom<OnsetKind>(...ONSETS),
        fc.integer({ min: 0, max: 20 * DAY }),
        fc.integer({ min: -100, max: 100 }).map((thousandths) => thousandths / 1000),
        fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 10),
        (fault, onset, at_s, accuracy, severity) => {
          const sound = eventful(accuracy);
          const broken = withLog(sound, breaks(50, at_s, fault, severity, onset));
          const [a, b] = [deliver(sound, 0, END_S), deliver(broken, 0, END_S)];
          for (const link of ['ordered', 'programmer', 'pump'] as const) {
            expect(seriesOf(b, LINKS[link])).toEqual(seriesOf(a, LINKS[link]));
          }
          const held = new Map(a.pieces.map(({ from_s, reservoir_mL }) => [from_s, reservoir_mL]));
          for (const { from_s, reservoir_mL } of b.pieces) {
            expect(reservoir_mL).toBe(held.get(from_s) ?? reservoir_mL);
          }
        },
      ),
    );
  });

  it('a fault at the tip never moves a bit of what comes to the tip', () => {
    const sound = eventful();
    for (const fault of ['hole', 'clot', 'subdural']) {
      for (const onset of ONSETS) {
        const broken = withLog(sound, breaks(50, DAY + 99, fault, 0.7, onset));
        const concentrations = seriesOf(deliver(broken, 0, END_S), LINKS.tip);
        expect(concentrations).toEqual(seriesOf(deliver(sound, 0, END_S), LINKS.tip));
      }
    }
  });

  it('a bridge that is forgotten changes the drug that the order speaks of, not the dose that it wants', () => {
    const sound = eventful();
    for (const fault of ['stronger', 'weaker']) {
      const broken = withLog(sound, breaks(50, 2 * DAY + 777, fault));
      const [a, b] = [deliver(sound, 0, END_S), deliver(broken, 0, END_S)];
      expect(seriesOf(b, ['ordered_mcg_h'])).toEqual(seriesOf(a, ['ordered_mcg_h']));
      expect(seriesOf(b, LINKS.programmer)).not.toEqual(seriesOf(a, LINKS.programmer));
      expect(seriesOf(b, LINKS.body)).not.toEqual(seriesOf(a, LINKS.body));
    }
  });

  it('of severity 0 it leaves no trace in what reaches the body', () => {
    const sound = eventful();
    const faults = [
      'dose',
      'half-dose',
      'concentration',
      'septum',
      'stall',
      'slow',
      'fast',
      'gap',
      'hole',
      'clot',
    ];
    for (const fault of faults) {
      const broken = withLog(sound, breaks(50, 2 * DAY + 777, fault, 0));
      expect(seriesOf(deliver(broken, 0, END_S), LINKS.body)).toEqual(
        seriesOf(deliver(sound, 0, END_S), LINKS.body),
      );
    }
  });
});

describe('two faults of one delivered rate are the same to the body, bit for bit', () => {
  const at_s = 4 * DAY + 123;
  const body = (document: Case) => {
    const delivery = deliver(document, -DAY, END_S);
    return [seriesOf(delivery, LINKS.body), delivery.doses];
  };

  it('no drug: rotor stands, pump left stopped, pump held by telemetry, pump taken out, reservoir emptied, order to stop', () => {
    for (const running of [simple(300, 2000), flexDays]) {
      const sound = aCase({ running, accuracy: 0.03 });
      const ways: readonly Entry[] = [
        breaks(50, at_s, 'stall'),
        breaks(50, at_s, 'left-stopped'),
        breaks(50, at_s, 'held'),
        breaks(50, at_s, 'explant'),
        { id: 50, at_s, kind: 'treatment', action: 'empty-reservoir' },
        { id: 50, at_s, kind: 'pump_stop' },
      ];
      const bodies = ways.map((entry) => body(withLog(sound, entry)));
      for (const each of bodies) expect(each).toEqual(bodies[0]);
      expect(bodies[0]).not.toEqual(body(sound));
    }
  });

  it('half the drug: a rotor at half speed, and half the dose keyed in', () => {
    for (const running of [simple(300, 2000), flexDays]) {
      const sound = aCase({ running, accuracy: 0.03 });
      expect(body(withLog(sound, breaks(50, at_s, 'slow')))).toEqual(
        body(withLog(sound, breaks(50, at_s, 'half-dose'))),
      );
    }
  });

  it('a battery that ends is a pump that somebody stops on that day', () => {
    const sound = aCase({ running: simple(300, 2000) });
    const stop: Entry = { id: 50, at_s: at_s + 9 * DAY, kind: 'pump_stop' };
    expect(body(withLog(sound, breaks(50, at_s, 'battery')))).toEqual(body(withLog(sound, stop)));
  });
});
