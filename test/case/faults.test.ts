import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFault, FAULTS, faultNamed } from '../../src/case/catalogue/index.ts';
import type { Amount, FaultEffectKind } from '../../src/case/index.ts';
import { REFERENCES } from '../../src/references/index.ts';
import { filesUnder, ROOT } from '../../tools/files.mjs';

const FOLDER = `${ROOT}/models/faults`;
const FAULT = {
  key: 'x',
  title: 'X',
  place: 'pump',
  says: 'It breaks.',
  onsets: [{ kind: 'sudden' }],
  usual_severity: 1,
  severity_says: 'how much',
  rate: { says: 'not published', grade: 'assumption', source: 'none found' },
  needs: ['pump'],
  effects: [{ kind: 'telemetry_hold' }],
  clues: [{ says: 'It stands.', source: 'seen' }],
  mended_by: 'Time.',
  sources: ['sgouros-2010'],
};
const problems = (change: object, name = 'x.yaml') => {
  const checked = checkFault({ ...FAULT, ...change }, name);
  return checked.ok ? [] : checked.problems.map(({ path, code }) => [path, code]);
};
const speed = { least: 0.5, most: 0, unit: 'share', grade: 'assumption', source: 'design value' };

describe('the library', () => {
  test('has every file of its folder, under the name of the file', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace(/\.yaml$/, ''));
    expect([...FAULTS.keys()].sort()).toEqual(files.sort());
    for (const key of FAULTS.keys()) expect(faultNamed(key)?.key).toBe(key);
  });

  test('knows no fault that it does not have', () => {
    expect(faultNamed('gremlins')).toBeUndefined();
    expect(faultNamed('constructor')).toBeUndefined();
  });

  test('breaks every link of the chain, and the tablets', () => {
    const places = new Set([...FAULTS.values()].map(({ place }) => place));
    expect([...places].sort()).toEqual(
      ['catheter', 'connector', 'programmer', 'pump', 'reservoir', 'tablets', 'tip'].sort(),
    );
  });

  test.each([
    [
      'an occlusion, full, partial or coming and going',
      'catheter_occlusion',
      ['gradual', 'sudden', 'intermittent'],
    ],
    ['a kink that depends on posture', 'catheter_kink', ['position']],
    ['a micro-leak that waxes and wanes first', 'catheter_micro_leak', ['intermittent']],
    ['a stall after MRI that passes by itself', 'motor_stall_mri', ['passing']],
    ['a stall for good that comes in bouts first', 'motor_stall', ['bouts']],
  ])('has %s', (_, key, onsets) => {
    expect(faultNamed(key)?.onsets.map(({ kind }) => kind)).toEqual(expect.arrayContaining(onsets));
  });

  test('restarts a rotor after MRI 2 to 24 h late, and stops a pump 90 days after its indicator', () => {
    expect(faultNamed('motor_stall_mri')?.onsets[0]).toMatchObject({
      after: { least: 2, most: 24, unit: 'h' },
    });
    expect(faultNamed('battery_indicator')?.effects[0]).toMatchObject({ ends_after_d: 90 });
  });

  test('makes 24 times the dose of a day that is keyed in for every hour', () => {
    expect(faultNamed('flex_per_hour')?.effects[0]).toMatchObject({ kind: 'told_dose', times: { most: 24 } });
  });

  test('begins over-infusion beyond the labelled 14.5 %, and the pump does not notice', () => {
    const [effect] = faultNamed('over_infusion')?.effects ?? [];
    expect(effect).toMatchObject({ kind: 'rotor', logged: false });
    expect(effect?.kind === 'rotor' && effect.speed.least).toBeGreaterThan(1.145);
  });

  test('never is milder in full than at the least', () => {
    const neutral: Partial<Record<FaultEffectKind, number>> = {
      rotor: 1,
      passage: 1,
      tip: 1,
      fill_strength: 1,
      fill_no_bridge: 1,
      told_dose: 1,
      told_concentration: 1,
    };
    for (const { key, effects } of FAULTS.values()) {
      for (const effect of effects) {
        for (const { least, most } of amountsOf(effect)) {
          const from = neutral[effect.kind] ?? 0;
          const away = (value: number) => Math.abs(Math.log((value + 1e-9) / (from + 1e-9)));
          expect(away(most), key).toBeGreaterThanOrEqual(
            away(least) - (effect.kind === 'refill_missed' ? 99 : 0),
          );
        }
      }
    }
  });

  test('gives a source that exists for every name of one, and calls what nobody checked unchecked or a design value', () => {
    const ids = new Set(REFERENCES.map(({ id }) => id));
    for (const { key, sources } of FAULTS.values()) {
      expect(
        sources.filter((id) => !ids.has(id)),
        key,
      ).toEqual([]);
    }
    for (const { key, effects } of FAULTS.values()) {
      for (const effect of effects) {
        for (const { grade, source } of amountsOf(effect)) {
          if (grade === 'assumption') expect(source, key).toMatch(/design value|unchecked/);
          else expect([...ids].some((id) => source.includes(id)) || grade === 'derived', key).toBe(true);
        }
      }
    }
  });

  test.each(['side_port_flush', 'double_priming', 'pocket_fill', 'stronger_drug_filled'])(
    '%s, which overdoses at once, is mended with an eye on breathing',
    (key) => expect(faultNamed(key)?.mended_by).toMatch(/breathing/i),
  );

  test('a side port that gives nothing is never told to be injected', () => {
    for (const { key, clues } of FAULTS.values()) {
      for (const { says } of clues.filter((clue) =>
        /nothing flows back from the side port/i.test(clue.says),
      )) {
        expect(says, key).toMatch(/nothing may be injected/);
      }
    }
  });

  test('names each fault in its own file and nowhere else under models/ and src/', () => {
    // A dose of the model, an effect and a sign have the same names, and so have causes that a learner can think of.
    const causes = ['over_infusion', 'tablets_stopped', 'battery_end', 'flipped_pump', 'septum_leak'];
    const words = ['pocket_fill', 'telemetry_hold', 'tip_mass', ...causes];
    const own = [...FAULTS.keys()].filter((key) => !words.includes(key));
    const keys = own.map((key) => new RegExp(`\\b${key}\\b`));
    const others = ['models', 'src']
      .flatMap((folder) => filesUnder(`${ROOT}/${folder}`))
      .filter((file) => /\.(ts|tsx|ya?ml)$/.test(file) && !file.startsWith(`${FOLDER}/`))
      // Scenarios say what is hidden in them, as any Case does.
      .filter((file) => !file.startsWith(`${ROOT}/models/scenarios/`));
    const naming = others.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return keys.some((key) => key.test(text));
    });
    expect(naming.map((file) => file.slice(ROOT.length + 1))).toEqual([]);
  });
});

function amountsOf(effect: object): readonly Amount[] {
  return Object.values(effect).filter(
    (value): value is Amount => typeof value === 'object' && value !== null && 'most' in value,
  );
}

describe('a file of a fault that somebody wrote wrong', () => {
  test('is good as it is written here', () => {
    expect(problems({})).toEqual([]);
  });

  test.each([
    ['has another key than its name', {}, 'y.yaml', 'key', 'fault.key-not-of-file'],
    ['breaks a place that no chain has', { place: 'battery' }, 'x.yaml', 'place', 'fault.not-a-fault'],
    [
      'is more than the worst by default',
      { usual_severity: 2 },
      'x.yaml',
      'usual_severity',
      'fault.not-a-fault',
    ],
    ['has no way to come', { onsets: [] }, 'x.yaml', 'onsets', 'fault.not-a-fault'],
    [
      'comes in a way that nobody knows',
      { onsets: [{ kind: 'slowly' }] },
      'x.yaml',
      'onsets.0.kind',
      'fault.not-a-fault',
    ],
    [
      'grows over hours without a source for them',
      { onsets: [{ kind: 'gradual', over_h: 24, grade: 'assumption' }] },
      'x.yaml',
      'onsets.0.source',
      'fault.not-a-fault',
    ],
    [
      'lies at a time that no clock shows',
      { onsets: [{ kind: 'position', from: '22:00', to: '26:00', grade: 'assumption', source: 's' }] },
      'x.yaml',
      'onsets.0.to',
      'fault.not-a-fault',
    ],
    [
      'comes twice in the same way',
      { onsets: [{ kind: 'sudden' }, { kind: 'sudden' }] },
      'x.yaml',
      'onsets.1',
      'fault.twice',
    ],
    ['does nothing', { effects: [] }, 'x.yaml', 'effects', 'fault.not-a-fault'],
    [
      'gives a speed in another unit',
      { effects: [{ kind: 'rotor', logged: true, speed: { ...speed, unit: 'percent' } }] },
      'x.yaml',
      'effects.0.speed.unit',
      'fault.not-a-fault',
    ],
    [
      'has a number without a source',
      { effects: [{ kind: 'rotor', logged: true, speed: { ...speed, source: '' } }] },
      'x.yaml',
      'effects.0.speed.source',
      'fault.not-a-fault',
    ],
    [
      'lets more through than comes',
      {
        effects: [
          {
            kind: 'passage',
            passes: { ...speed, least: 1.2 },
            leaves_at: 'tip',
            into: 'tissue',
            form: 'hole',
          },
        ],
      },
      'x.yaml',
      'effects.0.passes.least',
      'fault.not-a-fault',
    ],
    [
      'changes a dose by nothing',
      { effects: [{ kind: 'told_dose', times: { ...speed, least: 1, most: 2, unit: 'times' } }] },
      'x.yaml',
      'effects.0.times.least',
      'fault.not-a-fault',
    ],
    ['needs what no case has', { needs: ['luck'] }, 'x.yaml', 'needs.0', 'fault.not-a-fault'],
    ['has a field of its own', { colour: 'red' }, 'x.yaml', 'colour', 'fault.not-a-fault'],
  ])('%s', (_, change, name, path, code) => {
    expect(problems(change, name)).toEqual([[`${name}: ${path}`, code]]);
  });

  test('is never changed by being read', () => {
    const text = readFileSync(`${FOLDER}/motor_stall.yaml`, 'utf8');
    const data: unknown = parse(text);
    checkFault(data, 'motor_stall.yaml');
    expect(data).toEqual(parse(text));
  });
});
