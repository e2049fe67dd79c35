export {
  CHOICES,
  chooseTheme,
  coloursChanged,
  keepTheme,
  nextTheme,
  type ThemeChoice,
  themeChoice,
} from './theme.ts';
