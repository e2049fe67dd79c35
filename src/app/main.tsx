import { render } from 'preact';
import { App } from './app.tsx';
import './styles/index.css';
import { text } from './strings/index.ts';
import { keepTheme } from './theme/index.ts';

const root = document.getElementById('app');
if (root !== null) {
  document.documentElement.lang = text.language;
  keepTheme();
  render(<App />, root);
}
