import { titrateText } from '../../../strings/titrate.ts';
import type { Mark } from '../rows.ts';

/** How an order reaches the patient, as a shape and a colour. */
export function RouteMark({ mark }: { readonly mark: Mark }) {
  return (
    <>
      <svg class={`route-mark is-${mark}`} viewBox="0 0 12 12" aria-hidden="true">
        {mark === 'oral' && <circle cx="6" cy="6" r="3.750" />}
        {mark === 'itb' && <circle cx="6" cy="6" r="4.500" />}
        {mark === 'device' && <rect x="1.500" y="1.500" width="9" height="9" />}
        {mark === 'event' && <path d="M6 1.500l5 9H1z" />}
      </svg>
      <span class="only-spoken">{titrateText.schedule.marks[mark]}: </span>
    </>
  );
}
