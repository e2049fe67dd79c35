import { describe, expect, it } from 'vitest';
import bedsideFile from '../../../models/bedside.yaml';
import refillFile from '../../../models/procedures/refill.yaml';
import { checkBedside } from '../../../src/rehearsal/read/bedside.ts';
import { checkProcedure } from '../../../src/rehearsal/read/procedure.ts';

/** A copy of a shipped file in which one text is another. */
function edited(file: unknown, from: string, to: string): unknown {
  const text = JSON.stringify(file);
  if (!text.includes(from)) throw new Error(`${from} is not there`);
  return JSON.parse(text.replace(from, to));
}
const wrongIn = (data: unknown) => {
  const checked = checkBedside(data, 'b.yaml');
  return checked.ok ? [] : checked.problems.map(({ code, path }) => `${code} at ${path}`);
};
const wrongSteps = (data: unknown) => {
  const checked = checkProcedure(data, 'models/procedures/refill.yaml');
  return checked.ok ? [] : checked.problems.map(({ code, path }) => `${code} at ${path.split(': ')[1]}`);
};

describe('a bedside with mistakes is refused, each at its place', () => {
  it.each([
    [
      '"fact":"temperature"',
      '"fact":"temperatur"',
      'bedside.unknown-fact at b.yaml: observations.0.reads.0.fact',
    ],
    ['"shortcut":"q"', '"shortcut":"v"', 'bedside.twice at b.yaml: observations.1.shortcut'],
    ['"output":"gcs"', '"output":"mood"', 'bedside.not-a-bedside at b.yaml: observations.0.reads.6.output'],
    [
      '"answer_after_min":45',
      '"answer_after_min":1',
      'bedside.early at b.yaml: observations.17.answer_after_min',
    ],
    ['"warn_low":35.9', '"warn_low":34', 'bedside.limits at b.yaml: alarms.0'],
    [
      '"facts":["act/lorazepam"',
      '"facts":["act/lorazepan"',
      'bedside.unknown-done at b.yaml: charting.1.items.0.facts.0',
    ],
    ['"request":["order"', '"request":["odrer"', 'bedside.unknown-request at b.yaml: call_needs.request.0'],
    [
      '"needless_with":["act/ventilation"]',
      '"needless_with":["act/ventilatoin"]',
      'bedside.unknown-done at b.yaml: binds_hands.0.needless_with.0',
    ],
    ['"task":"act/cpr"', '"task":"act/bag_valve_mask"', 'bedside.twice at b.yaml: binds_hands.1.task'],
    [
      '"denied_by":["alarm_two_tone"',
      '"denied_by":["alarm_three_tone"',
      'bedside.unknown-fact at b.yaml: facts.12.denied_by.0',
    ],
    [
      '"needs":{"situation":[],"background":[["has_pump","refill_missed"',
      '"needs":{"situation":[],"background":[["has_pomp","refill_missed"',
      'bedside.unknown-fact at b.yaml: contacts.5.needs.background.0.0',
    ],
    [
      '"request":["replacement_pump","device_report"]',
      '"request":["replacement_pomp","device_report"]',
      'bedside.unknown-request at b.yaml: contacts.7.needs.request.0',
    ],
    ['"task":"act/cpr"', '"task":"press"', 'bedside.not-a-bedside at b.yaml: binds_hands.1.task'],
    [
      '"task":"act/dexmedetomidine"',
      '"task":"act/dexmedetomidin"',
      'bedside.unknown-done at b.yaml: stands_in.1.except.0.task',
    ],
    ['"role":"itb_nurse"', '"role":"second_nurse"', 'bedside.twice at b.yaml: stands_in.1.role'],
    [
      '"covered_by":["refill"',
      '"covered_by":["top_up"',
      'bedside.unknown-done at b.yaml: examination_orders.0.covered_by.0',
    ],
    [
      '"decided_by":["surgeon"]',
      '"decided_by":["anaesthetist"]',
      'bedside.decides-not at b.yaml: examination_orders.1.decided_by.0',
    ],
    ['"from":9,', '"from":0,', 'bedside.bands at b.yaml: early_warning.bands.0.steps'],
    ['"stale_min"', '"stale_mni"', 'bedside.not-a-bedside at b.yaml: numbers.stale_min'],
    [
      '"when":{"knows":["empty_logged"]',
      '"when":{"knows":["dry"]',
      'bedside.unknown-fact at b.yaml: voices.0.when.knows.0',
    ],
    [
      '"when":{"knows":["empty_logged"]',
      '"when":{"pump":["empty"]',
      'bedside.voice-knows-truth at b.yaml: voices.0.when',
    ],
    [
      '"does":"come","then":"examine/interrogation"',
      '"does":"advice","then":"examine/interrogation"',
      'bedside.nobody-comes at b.yaml: requests.1.then',
    ],
    [
      '"then":"examine/interrogation"',
      '"then":"examine/interogation"',
      'bedside.unknown-done at b.yaml: requests.1.then',
    ],
    ['"least":10,"most":59', '"least":60,"most":59', 'bedside.bounds at b.yaml: observations.8.reads.2'],
    [
      '"to":["resident","itb_team"',
      '"to":["residnet","itb_team"',
      'bedside.not-a-bedside at b.yaml: requests.0.to.0',
    ],
  ])('%s', (from, to, expected) => {
    expect(wrongIn(edited(bedsideFile, from, to))).toContain(expected);
  });

  it('lists several at once', () => {
    const one = edited(bedsideFile, '"shortcut":"q"', '"shortcut":"v"');
    expect(wrongIn(edited(one, '"warn_low":35.9', '"warn_low":34'))).toHaveLength(2);
  });

  it('is no bedside at all', () => {
    expect(wrongIn('text')).not.toEqual([]);
    expect(wrongIn({})).not.toEqual([]);
  });
});

describe('a procedure with mistakes is refused, each at its place', () => {
  it.each([
    ['"key":"refill"', '"key":"fill"', 'procedure.key-not-of-file at key'],
    ['"key":"second_check"', '"key":"identity"', 'procedure.twice at steps.6.key'],
    ['"phase":"read"', '"phase":"reed"', 'procedure.unknown-phase at steps.7.phase'],
    ['"phase":"draw"', '"phase":"prepare"', 'procedure.phase-order at steps.10.phase'],
    ['"after":["order"]', '"after":["ordre"]', 'procedure.unknown-step at steps.5.after.0'],
    ['"after":["order"]', '"after":["teach"]', 'procedure.after-later at steps.5.after.0'],
    ['"does":"aspirate"', '"does":"inspire"', 'procedure.not-a-procedure at steps.14.does'],
    ['"unit":"mL","within":0.5', '"unit":"mL"', 'procedure.not-a-procedure at steps.9.asks.within'],
  ])('%s', (from, to, expected) => {
    expect(wrongSteps(edited(refillFile, from, to))).toContain(expected);
  });

  it('ships without any', () => expect(wrongSteps(refillFile)).toEqual([]));
});

it('every number of the refill and the bedside says what it rests on', () => {
  const text = JSON.stringify([bedsideFile, refillFile]);
  expect(text).not.toMatch(/"source":""/);
  expect(text).not.toMatch(/µ|μ/);
});
