import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';

/**
 * A page that starts empty before each test and goes after it, and whose delays pass only when the test says so.
 * @returns lets what waits a moment happen
 */
export function onItsOwnClock(): () => Promise<void> {
  beforeEach(() => {
    localStorage.clear();
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
    });
  });
  afterEach(async () => {
    await act(() => render(null, document.body));
    vi.useRealTimers();
  });
  return () => act(async () => void (await vi.advanceTimersByTimeAsync(300)));
}
