import { Icon } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { chooseTheme, nextTheme, themeChoice } from '../theme/index.ts';

/** Goes round: as the system, light, dark. */
export function ThemeButton() {
  const now = themeChoice.value;
  const next = nextTheme(now);
  const { label, names } = text.theme;
  const said = label(names[now], names[next]);
  return (
    <button
      type="button"
      class="button button-quiet button-icon"
      aria-label={said}
      title={said}
      data-testid="theme"
      data-theme-choice={now}
      onClick={() => chooseTheme(next)}
    >
      <Icon name={now} />
    </button>
  );
}
