import { expect, it } from 'vitest';
import { hashOf, placeOf } from '../../src/app/shell/routes.ts';

it.each(['', '#', '#/', '#/compare', '#/compare/'])('%j leads to Compare', (hash) => {
  expect(placeOf(hash)).toEqual({ kind: 'page', route: 'compare', query: '' });
});

it('keeps the query of a page, question marks and all', () => {
  expect(placeOf('#/compare?pump=200')).toEqual({ kind: 'page', route: 'compare', query: 'pump=200' });
  expect(placeOf('#/?a=1?b')).toEqual({ kind: 'page', route: 'compare', query: 'a=1?b' });
  expect(placeOf(hashOf('compare', 'span=24h'))).toEqual({
    kind: 'page',
    route: 'compare',
    query: 'span=24h',
  });
});

it('says where it could not go, in short', () => {
  expect(placeOf('#/rehears')).toEqual({ kind: 'nowhere', path: '/rehears' });
  const far = placeOf(`#/${'x'.repeat(5000)}`);
  expect(far.kind === 'nowhere' && far.path.length).toBe(60);
});
