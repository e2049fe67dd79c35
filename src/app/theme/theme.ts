import { effect, type ReadonlySignal, signal } from '@preact/signals';

/**
 * public/theme.js sets the theme before the first paint; from here on this module keeps it. Both know the key, the
 * words that may be stored under it, and that everything else means `system`.
 */
const KEY = 'itb-theme';

export const CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof CHOICES)[number];

function stored(): ThemeChoice {
  try {
    const word = localStorage.getItem(KEY);
    return CHOICES.find((choice) => choice === word) ?? 'system';
  } catch {
    // Storage may be forbidden; the theme then lasts as long as the page.
    return 'system';
  }
}

function store(choice: ThemeChoice) {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // As above.
  }
}

const choice = signal<ThemeChoice>(stored());
const changes = signal(0);

export const themeChoice: ReadonlySignal<ThemeChoice> = choice;
/** Changes whenever canvases must take their colours again. */
export const coloursChanged: ReadonlySignal<number> = changes;

export function nextTheme(now: ThemeChoice): ThemeChoice {
  return CHOICES[(CHOICES.indexOf(now) + 1) % CHOICES.length] ?? 'system';
}

export function chooseTheme(next: ThemeChoice) {
  store(next);
  choice.value = next;
}

/** Keeps the document in the chosen theme, follows the system where it is the choice, and prints on white. */
export function keepTheme() {
  const systemDark = matchMedia('(prefers-color-scheme: dark)');
  const forced = matchMedia('(forced-colors: active)');
  const apply = (printing = false) => {
    const dark = choice.peek() === 'dark' || (choice.peek() === 'system' && systemDark.matches);
    document.documentElement.dataset.theme = dark && !printing ? 'dark' : 'light';
    changes.value = changes.peek() + 1;
  };
  effect(() => {
    choice.value;
    apply();
  });
  systemDark.addEventListener('change', () => apply());
  forced.addEventListener('change', () => apply());
  matchMedia('print').addEventListener('change', ({ matches }) => apply(matches));
  addEventListener('beforeprint', () => apply(true));
  addEventListener('afterprint', () => apply());
}
