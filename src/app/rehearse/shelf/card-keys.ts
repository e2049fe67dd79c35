import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { settings } from '../settings.ts';

/** Two digits within this time are one number. */
const TOGETHER_ms = 900;

const linksIn = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('a[data-number]')];

/** Arrows go to the card beside, above or below; Home and End to the first and the last. */
export function moveAmongCards(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const links = linksIn(event.currentTarget);
  const here = links.findIndex((link) => link === document.activeElement);
  const at = here < 0 ? undefined : targetOf(event.key, here, links.map(placeOf));
  const next = at === undefined ? undefined : links[at];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

interface Place {
  readonly left: number;
  readonly top: number;
}

function placeOf(link: HTMLElement): Place {
  const { left, top } = (link.closest('li') ?? link).getBoundingClientRect();
  return { left, top };
}

function targetOf(key: string, here: number, places: readonly Place[]): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return places.length - 1;
  if (key === 'ArrowRight') return here + 1;
  if (key === 'ArrowLeft') return here - 1;
  const from = places[here];
  if (from === undefined || (key !== 'ArrowDown' && key !== 'ArrowUp')) return undefined;
  const down = key === 'ArrowDown' ? 1 : -1;
  const column = places.flatMap(({ left, top }, at) =>
    Math.abs(left - from.left) < 2 && (top - from.top) * down > 2 ? [at] : [],
  );
  return down > 0 ? column[0] : column.at(-1);
}

/** A number typed anywhere on the shelf goes to its scenario; Enter then opens it. */
export function useCardNumbers(list: RefObject<HTMLElement | null>) {
  useEffect(() => {
    let typed = '';
    let typed_ms = 0;
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !settings.value.letters) return;
      if (!/^\d$/.test(event.key) || isField(event.target) || document.querySelector('dialog[open]')) return;
      const links = list.current === null ? [] : linksIn(list.current);
      const find = (number: string) => links.find((link) => link.dataset['number'] === number);
      const joined = event.timeStamp - typed_ms < TOGETHER_ms ? typed + event.key : event.key;
      const found = find(joined) ?? find(event.key);
      typed = find(joined) === undefined ? event.key : joined;
      typed_ms = event.timeStamp;
      if (found === undefined) return;
      event.preventDefault();
      found.focus();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [list]);
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox');
