// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CardPage } from '../../src/app/card/index.ts';
import { BEDSIDE_CARD, FEATURES, SYNDROMES } from '../../src/diagnosis/card/index.ts';

beforeEach(() => act(() => render(<CardPage query="" />, document.body)));
afterEach(() => act(() => render(null, document.body)));

const all = (selector: string) => [...document.querySelectorAll(selector)];

test('stands every syndrome beside the others, by every feature, with ten minutes and what is never done', () => {
  expect(all('thead th[data-syndrome]').map((head) => head.textContent)).toEqual(
    SYNDROMES.map((key) => BEDSIDE_CARD.syndromes[key].name),
  );
  expect(all('tbody tr')).toHaveLength(FEATURES.length + 2);
});

test('marks what is unchecked, and every number on it stands for a reference', () => {
  expect(all('.card-unchecked').length).toBeGreaterThan(0);
  const references = all('.card-references li').length;
  const numbers = all('.card-notes [aria-hidden]').flatMap((each) => (each.textContent ?? '').split(','));
  expect(Math.max(...numbers.map(Number))).toBe(references);
});

test('a chooser picks the one that a phone shows', async () => {
  const menu = document.querySelector('[data-testid="card-chooser"]');
  if (!(menu instanceof HTMLSelectElement)) throw new Error('no chooser');
  await act(() => {
    menu.value = 'serotonin';
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(all('thead .is-chosen').map((head) => head.textContent)).toEqual(['Serotonin syndrome']);
});

test('says that it is for teaching only, and leaves lines for local numbers', () => {
  expect(document.querySelector('.card-foot')?.textContent).toMatch(/for teaching only/i);
  expect(all('.card-line input')).toHaveLength(4);
});
