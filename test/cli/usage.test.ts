import { expect, test } from 'vitest';
import { run } from './surroundings.ts';

const CASE = 'models/patients/penn-1989.case.yaml';

test('help names every command on standard output', async () => {
  for (const words of [[], ['help'], ['--help']]) {
    const { code, out, err } = await run(...words);
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const command of ['model', 'run', 'check', 'types', 'help']) expect(out).toContain(`  ${command}`);
  }
});

test.each([
  ['an unknown command', ['fly']],
  ['a word with a meaning to objects', ['constructor']],
  ['no case', ['run']],
  ['two cases', ['run', CASE, CASE]],
  ['an unknown option', ['run', CASE, '--evry', '15min']],
  ['an option without its value', ['run', CASE, '--every']],
  ['an interval without a unit', ['run', CASE, '--every', '15']],
  ['an interval in an unknown unit', ['run', CASE, '--every', '15 fortnights']],
  ['an interval of nothing', ['run', CASE, '--every', '0min']],
  ['a negative interval', ['run', CASE, '--every=-15min']],
  ['an interval that is no whole second', ['run', CASE, '--every', '0.3s']],
  ['an interval that is not a number', ['run', CASE, '--every', 'NaNmin']],
  ['days that are not a number', ['run', CASE, '--days', 'ten']],
  ['infinite days', ['run', CASE, '--days', 'Infinity']],
  ['more days than a case lasts', ['run', CASE, '--days', '100000', '--every', '100d']],
  ['days and hours', ['run', CASE, '--days', '1', '--hours', '3']],
  ['an unknown output', ['run', CASE, '--outputs', 'ashworth_leg,ashwort_arm']],
  ['an output twice', ['run', CASE, '--outputs', 'ashworth_leg,ashworth_leg']],
  ['a parameter without a value', ['run', CASE, '--set', 'ka']],
  ['a parameter with nothing for a value', ['run', CASE, '--set', 'ka=']],
  ['a value without a parameter', ['run', CASE, '--set', '=2']],
  ['a value that is no number', ['run', CASE, '--set', 'ka=two']],
  ['a parameter twice', ['run', CASE, '--set', 'ka=2', '--set', 'ka=2.1']],
  ['an equation without a text', ['run', CASE, '--equation', 'tone_leg']],
  ['nothing to check', ['check']],
  ['two models', ['model', 'a', 'b']],
  ['a word too many', ['types', 'here']],
])('%s is wrong usage', async (_what, words) => {
  const { code, out, err } = await run(...words);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/usage: itb|run CASE/i);
  expect(err).not.toMatch(/^\s+at .*:\d+/m);
});

test('an unknown output is answered with the outputs there are', async () => {
  expect((await run('run', CASE, '--outputs', 'tone')).err).toContain('ashworth_leg');
});

test.each([
  ['days', '15min'],
  ['days', '1e3'],
  ['days', '0'],
  ['days', '0x10'],
  ['days', ''],
  ['hours', '3h'],
  ['hours', '0.0001'],
])('--%s %s is repeated as typed and answered with a plain number', async (option, text) => {
  const { code, err } = await run('run', CASE, `--${option}`, text);
  expect(code).toBe(2);
  expect(err).toContain(`--${option} is ${JSON.stringify(text)}: give a plain number of ${option}`);
});
