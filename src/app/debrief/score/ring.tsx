import type { Report } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { debriefText } from '../../strings/en/debrief/debrief.ts';

const words = debriefText.score;
const RADIUS = 38;
const ROUND = 2 * Math.PI * RADIUS;

/** The percent as a ring with the pass mark on it. */
export function Ring({ report }: { readonly report: Report }) {
  const { percent, pass_percent } = report;
  const [said, pass] = [sayNumber(percent, 0), sayNumber(pass_percent, 0)];
  return (
    <svg class="deb-ring" viewBox="0 0 92 92" role="img" aria-label={words.ring(said, pass)}>
      <circle class="deb-ring-track" cx="46" cy="46" r={RADIUS} />
      <circle
        class="deb-ring-share"
        cx="46"
        cy="46"
        r={RADIUS}
        stroke-dasharray={`${(ROUND * percent) / 100} ${ROUND}`}
        transform="rotate(-90 46 46)"
      />
      <path class="deb-ring-pass" d="M46 2v12" transform={`rotate(${3.6 * pass_percent} 46 46)`} />
      <text class="deb-ring-number num" x="46" y="50" text-anchor="middle">
        {said}
      </text>
      <text class="deb-ring-mark num" x="46" y="64" text-anchor="middle">
        {words.passMark(pass)}
      </text>
    </svg>
  );
}
