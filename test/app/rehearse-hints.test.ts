import { describe, expect, test } from 'vitest';
import { hintsOf } from '../../src/app/rehearse/help/hint.ts';
import { ACTIONS } from '../../src/case/catalogue/index.ts';
import { must } from '../../src/problem/index.ts';
import {
  act,
  advance,
  bedside,
  drawOf,
  monitorAt,
  type NewIntent,
  newRun,
  type Play,
  playOf,
  type Scenario,
  scenarios,
} from '../../src/rehearsal/index.ts';

function begun(scenario: Scenario): Play {
  const [role] = scenario.roles;
  const [variant] = scenario.variants;
  if (role === undefined || variant === undefined) throw new Error('a scenario has a role and a variant');
  const draw = drawOf(scenario, variant.key);
  const run = newRun(scenario, {
    draw,
    role,
    mode: 'practice',
    id: 'hints',
    began: '2026-11-20T08:00:00.000Z',
  });
  return must(playOf(scenario, run));
}
const then = (play: Play, intent: NewIntent, minutes: number): Play => {
  const next = must(act(play, intent));
  return advance(next, next.now_s + minutes * 60);
};
const first = (play: Play) => hintsOf(play)[0]?.says ?? '';
const SEPSIS = 's01-hot-and-shaking';
const named = (key: string) => {
  const scenario = scenarios().find((each) => each.key === key);
  if (scenario === undefined) throw new Error(`no ${key}`);
  return scenario;
};

describe('hints', () => {
  test.each(scenarios().map((each) => [each.key, each] as const))(
    'of %s give neither the cause nor a critical action away',
    (_, scenario) => {
      const play = begun(scenario);
      const moments = [play, advance(play, play.now_s + 600), advance(play, play.now_s + 3600)];
      const secrets = [
        ...scenario.criticals.map(({ says }) => says),
        ...scenario.variants.map(({ says }) => says),
        ...bedside().states.map(({ says }) => says),
        ...bedside().causes.map(({ says }) => says),
      ].map((each) => each.toLowerCase());
      for (const moment of moments) {
        const hints = hintsOf(moment);
        expect(new Set(hints.map(({ says }) => says)).size).toBe(hints.length);
        for (const { says } of hints) {
          for (const secret of secrets) expect(says.toLowerCase()).not.toContain(secret);
        }
      }
    },
  );

  test('begin with looking, and go on when it has been done', () => {
    const play = begun(named(SEPSIS));
    expect(first(play)).toMatch(/nobody has looked/i);
    const seen = then(play, { kind: 'do', task: 'observe/vital_signs' }, 6);
    expect(first(seen)).not.toBe(first(play));
    const told = then(seen, { kind: 'do', task: 'observe/focused_history' }, 9);
    expect(hintsOf(told).map(({ says }) => says)).not.toEqual(hintsOf(seen).map(({ says }) => says));
    for (const { says } of hintsOf(told)) expect(says).not.toMatch(/not asked yet:.*ITB history/i);
  });

  test('put breathing first when it is at an alarm limit', () => {
    let play = then(begun(named('s07-hard-to-move')), { kind: 'do', task: 'observe/monitor' }, 3);
    const slow = () =>
      monitorAt(play, play.now_s).some(
        ({ output, level }) => output === 'breathing_rate' && level === 'crisis',
      );
    for (let hours = 0; hours < 12 && !slow(); hours += 0.25) play = advance(play, play.now_s + 900);
    expect(slow()).toBe(true);
    expect(first(play)).toMatch(/breathing and consciousness come first.*breathing rate/i);
    const helped = then(play, { kind: 'do', task: 'act/emergency_call' }, 1);
    expect(first(helped)).not.toMatch(/come first/i);
  });

  test('say the most urgent first, by what is left of its time', () => {
    const play = begun(named(SEPSIS));
    const due = hintsOf(advance(play, play.now_s + 900)).flatMap(({ due_min }) => due_min ?? []);
    expect(due.length).toBeGreaterThan(1);
    expect(due).toEqual(due.toSorted((one, other) => one - other));
  });
});

describe('the name of an action', () => {
  test('says what is done, not whether it is right', () => {
    for (const { title } of ACTIONS.values()) {
      expect(title).not.toMatch(
        /alone|against|to see whether|antidote|catch up|justified|correct|gap|wait for/i,
      );
    }
  });

  test('a chart that is due and not written is asked for, and named when asked again', () => {
    const play = begun(named('s07-hard-to-move'));
    const ask = (now: Play) => hintsOf(now).find(({ key }) => key === 'chart/early_warning');
    expect(ask(play)?.what).toContain('Early warning score');
    expect(ask(play)?.due_min).toBeGreaterThan(0);
    const written = then(play, { kind: 'chart', chart: 'early_warning', items: [], points: 3 }, 3);
    expect(ask(written)).toBeUndefined();
  });
});
