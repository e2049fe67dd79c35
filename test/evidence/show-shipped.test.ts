import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../../src/case/freeze.ts';
import {
  readEvidence,
  readExpected,
  resultPage,
  scoreFile,
  simulateFile,
  totalsOf,
} from '../../src/evidence/index.ts';
import { intervalOf, rounded } from '../../src/evidence/interval/index.ts';
import { say } from '../../src/evidence/show/index.ts';
import { shippedEvidence } from '../../src/evidence/show/shipped.ts';
import { baclofen } from '../../src/model/index.ts';
import { REFERENCES } from '../../src/references/index.ts';

const FOLDERS = ['models/evidence', 'models/targets'] as const;
const KNOWN = { references: new Set(REFERENCES.map(({ id }) => id)) };
const { studies, patients, seed } = shippedEvidence();
const readouts = studies.flatMap((study) => study.readouts.map((each) => ({ study, ...each })));

function keptIn(folder: string) {
  const read = readExpected(readFileSync(`${folder}/expected.json`, 'utf8'), folder);
  if (!read.ok) throw new Error(`${folder}/expected.json does not read`);
  return read.value;
}

describe('what is shown is what the command line says', () => {
  test('every file of both folders is shown once, as its text is read there', () => {
    const texts = FOLDERS.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => readEvidence(readFileSync(`${folder}/${name}`, 'utf8'), name, KNOWN)),
    );
    expect(studies.map(({ file }) => file)).toEqual(texts.map((text) => text.ok && text.value));
  });

  test('every readout has the kept prediction, flag and error, and the interval of the report', () => {
    const kept = FOLDERS.flatMap((folder) => keptIn(folder).readouts);
    expect(readouts).toHaveLength(kept.length);
    for (const { readout, score } of readouts) {
      const expected = kept.find(({ id }) => id === score.id);
      expect(
        {
          id: score.id,
          use: score.use,
          inside: score.inside,
          predicted: score.predicted,
          error: score.error,
        },
        score.id,
      ).toEqual({
        id: expected?.id,
        use: expected?.use,
        inside: expected?.inside,
        predicted: expected?.predicted ?? Number.NaN,
        error: expected?.error ?? Number.NaN,
      });
      expect(score.interval).toEqual(intervalOf(readout));
    }
  });

  test('in and out follow from the numbers shown', () => {
    for (const { readout, score } of readouts) {
      const { from, to } = score.interval;
      const slack = 1e-9 * Math.max(Math.abs(from), Math.abs(to));
      expect(score.judged).toBe(rounded(readout, score.predicted));
      expect(score.judged >= from - slack && score.judged <= to + slack, score.id).toBe(score.inside);
    }
  });

  test('shares inside are those of the report', () => {
    const page = resultPage(
      readouts
        .filter(({ study }) => study.file.use !== 'target')
        .map(({ score }) => ({ ...score, sdRatio: null, patients })),
      { patients, seed, all: false },
    );
    for (const use of ['fit', 'check'] as const) {
      const { all } = totalsOf(
        readouts.map(({ score }) => score),
        use,
      );
      const row = `all ${all.studies} ${all.readouts} ${all.inside} ${Math.round(100 * all.share)}%`;
      expect(page.replace(/ +/g, ' ')).toContain(row);
    }
  });

  test('a paper that is run again says the same three digits', () => {
    const study = studies.find(({ file }) => file.id === 'penn-1989');
    if (study === undefined) throw new Error('penn-1989 is not shown');
    const scores = scoreFile(study.file, simulateFile(baclofen, deepFreeze(study.file), { patients, seed }));
    expect(study.readouts.map(({ score }) => say(score.predicted))).toEqual(
      scores.map(({ predicted }) => say(predicted)),
    );
  });
});

describe('what only a reader needs', () => {
  test('every study has its reference, targets their own', () => {
    for (const { file, reference } of studies) expect(reference?.id, file.id).toBe(file.citation);
  });

  test('remarks of the file are kept', () => {
    const drowsy = readouts.find(({ score }) => score.id === 'penn-1989/drowsy');
    expect(drowsy?.note).toMatch(/0 of 20/);
    const noted = readouts.filter(({ note }) => note !== undefined);
    const written =
      studies.length > 0 &&
      FOLDERS.flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.yaml'))
          .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
      )
        .join('')
        .match(/\bnote: /g);
    // References have notes too.
    expect(noted.length).toBeGreaterThan(50);
    expect(noted.length).toBeLessThanOrEqual(written ? written.length : 0);
  });

  test('every miss of published evidence has its reason, and no hit has one', () => {
    const misses = readouts.filter(({ score }) => score.use !== 'target' && !score.inside);
    expect(misses.filter(({ reason }) => reason === undefined).map(({ score }) => score.id)).toEqual([]);
    expect(readouts.filter(({ score, reason }) => score.inside && reason !== undefined)).toEqual([]);
  });

  test('reasons are the words of doc/model.md, under the same readouts', () => {
    const doc = readFileSync('doc/model.md', 'utf8').replace(/\s+/g, ' ');
    for (const { score, reason } of readouts) {
      if (reason === undefined) continue;
      const at = doc.indexOf(`${reason}: \``);
      expect(at, reason).toBeGreaterThan(0);
      const list = doc.slice(at + reason.length, doc.indexOf('.', at + reason.length));
      expect(list, score.id).toContain(`\`${score.id}\``);
    }
  });
});
