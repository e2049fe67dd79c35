import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/files.mjs';
import { readBibtex } from '../references/read-bibtex.ts';
import { run } from './surroundings.ts';

const SHIPPED: readonly { readonly id: string }[] = JSON.parse(
  readFileSync(join(ROOT, 'models/references.json'), 'utf8'),
);

test('the list has one line for each reference: its key, and who wrote it when and where', async () => {
  const { code, out, err } = await run('references');
  expect([code, err]).toEqual([0, '']);
  const lines = out.trimEnd().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(SHIPPED.map(({ id }) => id));
  for (const line of lines) expect(line).toMatch(/^\S+ +\S+/);
});

test.each([
  ['penn-1989', 'Penn 1989, N Engl J Med 320:1517-1521'],
  ['stokic-2012', 'Stokic and Yablon 2012, Clin Neurophysiol 123:2200-2204'],
  ['heetla-2016', 'Heetla et al. 2016, Br J Clin Pharmacol 81:101-112'],
  ['sisters-2018', '2018, JNNP 89:642-650'],
  ['ms-single-centre-2018', 'about 2018'],
  ['ross-2011', 'Ross 2011, Acute intrathecal baclofen withdrawal'],
  ['gablofen-label-2021', 'Gablofen, label 2021'],
  ['danish-children-cp', '(46 Danish children'],
])('%s is cited as %s', async (key, citation) => {
  expect((await run('references', key)).out).toContain(`${key}\n  ${citation}`);
});

test('references asked for by key come in that order, once, with their notes', async () => {
  const { out } = await run('references', 'penn-1989', 'coffey-1993', 'penn-1989');
  expect(out.split('\n').filter((line) => /^\S/.test(line))).toEqual(['penn-1989', 'coffey-1993']);
  expect(out).toContain('20 patients with MS or cord injury');
});

test('--csl gives back what is shipped, or the references named', async () => {
  expect(JSON.parse((await run('references', '--csl')).out)).toEqual(SHIPPED);
  const [one, ...rest] = JSON.parse((await run('references', '--csl', 'penn-1989')).out);
  expect(one).toEqual(SHIPPED.find(({ id }) => id === 'penn-1989'));
  expect(rest).toEqual([]);
});

test('--bibtex gives one entry for each reference, or for those named', async () => {
  const all = readBibtex((await run('references', '--bibtex')).out);
  expect(all.map(({ key }) => key)).toEqual(SHIPPED.map(({ id }) => id));
  const [penn] = readBibtex((await run('references', 'penn-1989', '--bibtex')).out);
  expect(penn?.type).toBe('article');
  expect(penn?.fields.get('pages')).toBe('1517--1521');
});

describe('a key that does not exist', () => {
  test.each([
    ['coffey-1939', 'coffey-1993'],
    ['lubser-1991', 'loubser-1991'],
    ['Penn1989', 'penn-1989'],
  ])('%s is answered with %s', async (typed, meant) => {
    const { code, out, err } = await run('references', 'penn-1989', typed);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(JSON.stringify(typed));
    expect(err).toContain(meant);
  });

  test('and is like no other is answered with where the keys are', async () => {
    const { err } = await run('references', 'qqq', '9'.repeat(500));
    expect(err).toContain('models/references.json');
    expect(err).not.toContain('Did you mean');
  });
});

test('both formats at once are wrong usage', async () => {
  const { code, out, err } = await run('references', '--csl', '--bibtex');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('[--bibtex | --csl]');
});
