import { describe, expect, test } from 'vitest';
import { atOnceOf } from '../../src/app/break/chain/at-once.ts';
import { sayWay } from '../../src/app/break/chain/sentence.ts';
import { wayOf } from '../../src/app/break/chain/way.ts';
import { usualFault } from '../../src/app/break/choice.ts';
import { LIBRARY } from '../../src/app/break/library.ts';
import { brokenCase } from '../../src/app/break/settings-host.ts';
import { wholeCase } from '../../src/app/break/start.ts';
import type { Broken } from '../../src/app/broken/index.ts';
import { sayDose } from '../../src/app/numbers/index.ts';
import type { Case } from '../../src/case/index.ts';
import { deliver, deviceAt } from '../../src/delivery/index.ts';
import { must } from '../../src/problem/index.ts';

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;
const BREAK_S = 3 * DAY_S;

/** The default patient, who also takes tablets so that these can be stopped; a night pattern where that is asked for. */
function patient(): Case {
  const whole = wholeCase('penn-1989');
  const oral = [
    { time: '08:00', mg: 10 },
    { time: '20:00', mg: 10 },
  ];
  return { ...whole, history: { ...whole.history, oral } };
}

const withFault = (broken: Broken) => brokenCase(patient(), { broken: [broken], interrogated_s: [] });

/** As the form offers it, or so much of it. */
function broken(key: string, share = 1): Case {
  const fault = LIBRARY.get(key);
  if (fault === undefined) throw new Error(`no fault ${key}`);
  const usual = usualFault(fault, BREAK_S, (asked) => {
    const checked = withFault(asked);
    return checked.ok ? [] : checked.problems;
  });
  return must(withFault({ ...usual, severity: usual.severity * share }));
}

function told(document: Case, at_s: number) {
  const device = deviceAt(document, at_s);
  const piece = deliver(document, at_s, at_s + 1).pieces[0];
  const way = wayOf(device, piece);
  return { device, piece, way, sentence: sayWay(way, device, atOnceOf(document, patient(), at_s)) };
}

/** Every number of a sentence, as it is said. */
const numbersIn = (sentence: string) => sentence.match(/\d[\d,]*(\.\d+)?/g) ?? [];

/** The default patient's pump has a rotor. */
const FAULTS = [...LIBRARY.values()].flatMap(({ key, needs }) => (needs.includes('valves') ? [] : [key]));
const TIMES_S = [0, HOUR_S, DAY_S, 4 * DAY_S, 10 * DAY_S].map((after) => BREAK_S + after);

describe('the sentence that says where the drug goes', () => {
  test('has a library to speak of', () => {
    expect(FAULTS.length).toBeGreaterThan(25);
  });

  test.each(FAULTS)('of %s has the numbers of the engine', (fault) => {
    for (const share of [0.4, 1]) {
      const document = broken(fault, share);
      for (const at_s of TIMES_S) {
        const { piece, way, sentence } = told(document, at_s);
        const said = numbersIn(sentence);
        const engine = (mcg_h: number | undefined) => 24 * (mcg_h ?? Number.NaN);
        expect(way.delivered).toBeCloseTo(engine(piece?.delivered_mcg_h), 6);
        expect(way.programmed).toBeCloseTo(engine(piece?.programmed_mcg_h), 6);
        expect(way.connector + way.reservoir).toBeCloseTo(engine(piece?.pocket_mcg_h), 6);
        expect(way.beside + way.tip).toBeCloseTo(engine(piece?.tissue_mcg_h), 6);
        // Nothing is lost between order and sink.
        const out = way.delivered + way.connector + way.beside + way.tip;
        expect(Math.abs(out + way.kept - way.programmed - way.extra)).toBeLessThan(0.5);
        expect(said).toContain(sayDose(way.delivered));
        if (way.programmed > 0) expect(said).toContain(sayDose(way.programmed));
        for (const part of [way.connector, way.reservoir, way.beside, way.tip, way.kept, way.extra]) {
          if (part >= 0.05 && way.reason !== 'no_pump') expect(said, sentence).toContain(sayDose(part));
        }
        expect(sentence).not.toMatch(/NaN|undefined|\u2013/);
      }
    }
  });

  test('of a magnet that opens valves: what ran out in minutes, and that nothing is left', () => {
    const whole = patient();
    const { device, history } = whole;
    const opened: Case = {
      ...whole,
      device: { ...device, pump: 'prometra-20', reservoir_volume_mL: 6 },
      history,
      log: [{ id: 1, at_s: BREAK_S, kind: 'fault', fault: 'valves_open_mri', severity: 0.5 }],
    };
    const left_mL = deviceAt(opened, BREAK_S - 1).reservoir_mL;
    const { sentence } = told(opened, BREAK_S + HOUR_S);
    expect(sentence).toMatch(/ran out of the reservoir into the spinal fluid within minutes/);
    expect(sentence).toMatch(/because the reservoir is empty/);
    const mg = (left_mL * device.concentration_mcg_mL) / 1000;
    expect(numbersIn(sentence).some((said) => Math.abs(Number(said) - mg) < 0.06)).toBe(true);
  });

  test('the same magnet is refused for a pump with a rotor, with the reason', () => {
    const checked = withFault({ fault: 'valves_open_mri', severity: 0.5, at_s: BREAK_S });
    expect(checked).toMatchObject({ ok: false, problems: [{ code: 'fault.needs-valves' }] });
  });
});
