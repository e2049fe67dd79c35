import { text } from '../strings/index.ts';
import { linkTo } from './address.ts';
import { HOME } from './routes.ts';

export function Brand() {
  return (
    <a class="brand" href={linkTo(HOME)}>
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <path
          class="brand-link"
          d="M11 9.500H9.300a4.500 4.500 0 0 0 0 9H11M17 9.500h1.700a4.500 4.500 0 0 1 0 9H17"
        />
        <path
          class="brand-drop"
          d="M14 8.200c2 2.600 3.300 4.300 3.300 6.300a3.300 3.300 0 0 1-6.600 0c0-2 1.300-3.700 3.300-6.300z"
        />
      </svg>
      <span>{text.app}</span>
    </a>
  );
}
