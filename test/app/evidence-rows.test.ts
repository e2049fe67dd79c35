import { describe, expect, it } from 'vitest';
import { studyInAddress, withStudy } from '../../src/app/evidence/address.ts';
import { INTERVAL, placeOn } from '../../src/app/evidence/axis.ts';
import { citationOf } from '../../src/app/evidence/cite.ts';
import { csvOf } from '../../src/app/evidence/csv.ts';
import { filtered, grouped, NO_FILTER, rowsOf, USES } from '../../src/app/evidence/rows.ts';
import { sayName } from '../../src/app/evidence/study-name.ts';
import { EVIDENCE_CLASSES } from '../../src/evidence/show/index.ts';
import { shippedEvidence } from '../../src/evidence/show/shipped.ts';

const shipped = shippedEvidence();
const all = rowsOf(shipped);

describe('a row\u2019s axis', () => {
  const interval = { from: 10, to: 20, how: '' };
  it('has the interval in its middle third, and one width to either side', () => {
    expect(placeOn(interval, 10)?.at).toBeCloseTo(INTERVAL.from);
    expect(placeOn(interval, 20)?.at).toBeCloseTo(INTERVAL.to);
    expect(placeOn(interval, 15)?.at).toBeCloseTo(0.5);
    expect(placeOn(interval, 0)).toEqual({ at: 0, beyond: undefined });
  });

  it('says what lies further out', () => {
    expect(placeOn(interval, -5)).toEqual({ at: 0, beyond: 'low' });
    expect(placeOn(interval, 31)).toEqual({ at: 1, beyond: 'high' });
    expect(placeOn(interval, Number.NaN)).toBeUndefined();
  });

  it('has a middle and two ends when the interval has no width', () => {
    const point = { from: 0, to: 0, how: '' };
    expect(placeOn(point, 0)).toEqual({ at: 0.5, beyond: undefined });
    expect(placeOn(point, 0.1)?.beyond).toBe('high');
    expect(placeOn(point, -0.1)?.beyond).toBe('low');
  });

  it('puts every shipped hit on its bar and every miss beside it', () => {
    for (const { score } of all) {
      const place = placeOn(score.interval, score.judged);
      if (place === undefined || score.interval.from === score.interval.to) continue;
      const onBar = place.at > INTERVAL.from - 1e-6 && place.at < INTERVAL.to + 1e-6;
      expect(onBar, score.id).toBe(score.inside);
    }
  });
});

describe('which rows are shown', () => {
  const show = (part: Partial<Parameters<typeof filtered>[1]>) =>
    filtered(all, { use: 'check', ...NO_FILTER, ...part });

  it('keeps fit, check and targets apart, and loses none', () => {
    expect(USES.map((use) => show({ use }).length)).toEqual(
      USES.map((use) => shipped.totals[use].all.readouts),
    );
    expect(all).toHaveLength(USES.reduce((sum, use) => sum + shipped.totals[use].all.readouts, 0));
  });

  it('shows misses only, every one of them', () => {
    const misses = show({ missesOnly: true });
    const { readouts, inside } = shipped.totals.check.all;
    expect(misses).toHaveLength(readouts - inside);
    expect(misses.some(({ score }) => score.inside)).toBe(false);
  });

  it('finds words of the study, of the readout and of what the paper is about, in any order', () => {
    const ids = (search: string) => show({ search }).map(({ score }) => score.id);
    expect(ids('wuis-1989 half-life')).toEqual(['wuis-1989/half-life']);
    expect(ids('HALF-LIFE Wuis 40')).toEqual(['wuis-1989/half-life']);
    expect(ids('nobody wrote this')).toEqual([]);
  });

  it('stands sorted by class, then by study', () => {
    const groups = grouped(show({}));
    const classes = groups.map((group) => group.class);
    expect(classes).toEqual(EVIDENCE_CLASSES.filter((name) => classes.includes(name)));
    for (const group of groups) {
      const names = group.studies.map(({ study }) => sayName(study).toLowerCase());
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    }
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(show({}).length);
  });
});

it('studies have names of their own', () => {
  const names = shipped.studies.map(sayName);
  expect(names).toContain('Penn 1989');
  expect(names).toContain('Penn and Kroin 1987');
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^\S.*\S$/);
});

it('a citation has what is known of the source, and a link that opens', () => {
  const links = shipped.studies.flatMap(({ reference }) => (reference ? [citationOf(reference)] : []));
  expect(links).toHaveLength(shipped.studies.length);
  for (const { text, link } of links) {
    expect(text).not.toMatch(/undefined|\.\.$/);
    expect(text.length).toBeGreaterThan(1);
    if (link !== undefined) expect(new URL(link).protocol).toMatch(/^https?:$/);
  }
  const penn = shipped.studies.find(({ file }) => file.id === 'penn-1989')?.reference;
  expect(penn && citationOf(penn).text).toMatch(/Penn.*N Engl J Med 1989 320:1517-1521\.$/);
});

describe('CSV', () => {
  it('has a line for every row, with the kept numbers unrounded', () => {
    const rows = filtered(all, { use: 'fit', ...NO_FILTER });
    const lines = csvOf(rows).trimEnd().split('\r\n');
    expect(lines).toHaveLength(rows.length + 1);
    const penn = lines.find((line) => line.startsWith('penn-1989/leg-3d,fit,Penn,1989,'));
    const score = rows.find((row) => row.score.id === 'penn-1989/leg-3d')?.score;
    expect(penn).toContain(`,${score?.predicted},${score?.error},inside,`);
  });

  it('keeps commas and formulas as text', () => {
    const [row] = all;
    if (row === undefined) throw new Error('no row');
    const text = csvOf([{ ...row, name: '=1+1', words: 'a, "b"' }]);
    expect(text).toContain("'=1+1");
    expect(text).toContain('"A, ""b"""');
  });
});

describe('the address', () => {
  it('names a study beside whatever else the page notes', () => {
    expect(studyInAddress('#/model?study=penn-1989')).toBe('penn-1989');
    expect(studyInAddress('#/model?x=1&study=wuis-1989')).toBe('wuis-1989');
    expect(studyInAddress('#/model')).toBeUndefined();
    expect(withStudy('#/model?x=1', 'penn-1989')).toBe('#/model?x=1&study=penn-1989');
    expect(withStudy('#/model?x=1&study=penn-1989', undefined)).toBe('#/model?x=1');
    expect(withStudy('#/model?study=penn-1989', undefined)).toBe('#/model');
  });
});
