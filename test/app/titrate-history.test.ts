import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redone, startHistory, stepped, undone } from '../../src/app/titrate/plan/history.ts';

describe('undo', () => {
  test('takes every step back and does it again, however many', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 60 }), (values) => {
        let history = startHistory(-1);
        for (const value of values) history = stepped(history, value, `to ${value}`);
        for (const value of [...values.slice(0, -1).reverse(), -1]) {
          history = undone(history);
          expect(history.now).toBe(value);
        }
        expect(undone(history)).toEqual(history);
        for (const value of values) {
          history = redone(history);
          expect(history.now).toBe(value);
        }
        expect(redone(history)).toEqual(history);
      }),
    );
  });

  test('one drag is one step, and the next drag another', () => {
    let history = startHistory(0);
    for (const value of [1, 2, 3]) history = stepped(history, value, 'drag', 'drag 1');
    for (const value of [4, 5]) history = stepped(history, value, 'drag', 'drag 2');
    expect(undone(history).now).toBe(3);
    expect(undone(undone(history)).now).toBe(0);
  });

  test('a drag that goes on after undo is a step of its own', () => {
    let history = stepped(startHistory(0), 1, 'drag', 'drag 1');
    history = stepped(undone(history), 2, 'drag', 'drag 1');
    expect(undone(history).now).toBe(0);
  });

  test('a new step forgets what was undone', () => {
    const history = stepped(undone(stepped(startHistory('a'), 'b', 'b')), 'c', 'c');
    expect(redone(history).now).toBe('c');
    expect(undone(history).now).toBe('a');
  });
});
