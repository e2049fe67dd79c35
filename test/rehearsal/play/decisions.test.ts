import { describe, expect, test } from 'vitest';
import { must } from '../../../src/problem/index.ts';
import {
  act,
  type Condition,
  type Decision,
  drawOf,
  newRun,
  type Play,
  playOf,
  type Scenario,
  scenarios,
} from '../../../src/rehearsal/index.ts';
import { begin, later, MADE, ward } from './made.ts';

/** Variants in which it can be asked at all; without a word about them, every one. */
function variantsIn({ variant = [], all = [] }: Condition): readonly string[] {
  return [...variant, ...all.flatMap(variantsIn)];
}

/** Asked at once, whatever was done before. */
function asked(scenario: Scenario, decision: Decision, variant: string): Play {
  const now: Scenario = {
    ...scenario,
    decisions: [{ ...decision, when: {} }],
    ends: [],
    criticals: [],
    harmfuls: [],
    cues: [],
  };
  const [role = 'ward_nurse'] = scenario.roles;
  const draw = drawOf(scenario, variant);
  return must(playOf(now, newRun(now, { draw, role, mode: 'practice', id: 'one', began: '' })));
}

const EACH = scenarios().flatMap((scenario) =>
  scenario.decisions.flatMap((decision) => {
    const only = variantsIn(decision.when);
    return scenario.variants
      .filter(({ key }) => only.length === 0 || only.includes(key))
      .map(({ key }) => [`${scenario.key}/${decision.key} in ${key}`, scenario, decision, key] as const);
  }),
);

describe('what a decision adds, the Case takes: every shipped scenario, every option', () => {
  test.each(EACH)('%s', (_, scenario, decision, variant) => {
    for (const option of decision.options) {
      const play = asked(scenario, decision, variant);
      const added = play.truth.document.log.length;
      const after = act(play, { kind: 'decide', decision: decision.key, option: option.key });
      expect(after.ok ? [] : after.problems).toEqual([]);
      const averted = option.averts?.length ?? 0;
      const { log } = must(after).truth.document;
      expect(log.length).toBeGreaterThanOrEqual(added + option.adds.length - averted);
    }
    const left = later(asked(scenario, decision, variant), decision.otherwise.after_min + 1);
    expect(left.decisions[0]?.by_default).toBe(true);
    expect(left.truth.refused ?? []).toEqual([]);
  });
});

describe('what the Case does not take', () => {
  const [wait] = MADE.decisions;
  if (wait === undefined) throw new Error('made otherwise');
  const impossible: Decision = {
    ...wait,
    when: {},
    options: [
      { key: 'yes', says: 'Yes', adds: [{ kind: 'oral_dose', mg: -5, at_h: 0 }] },
      { key: 'no', says: 'No', adds: [] },
    ],
  };
  const scenario = ward({ decisions: [impossible] });

  test('is said to who chooses it, and another answer is open still', () => {
    const play = begin({ scenario });
    const refused = act(play, { kind: 'decide', decision: 'wait', option: 'yes' });
    expect(refused).toMatchObject({ ok: false, problems: [{ path: 'option' }] });
    expect(act(play, { kind: 'decide', decision: 'wait', option: 'no' }).ok).toBe(true);
  });

  test('is kept in the truth when it comes by itself', () => {
    const play = later(begin({ scenario }), 11);
    expect(play.decisions[0]?.option).toBe('yes');
    expect(play.truth.refused).toMatchObject([{ path: 'decisions.wait.yes' }]);
  });
});
