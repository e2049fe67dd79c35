import type { Scenario } from '../../../rehearsal/index.ts';
import { shelfText as words } from '../../strings/en/rehearse/shelf.ts';
import { hashOfView } from '../address.ts';
import { settings } from '../settings.ts';
import { RunIcon } from '../words/index.ts';

interface NextUpProps {
  readonly scenario: Scenario;
  readonly first: boolean;
  /** A run waits: then going on is the main thing, and this is beside it. */
  readonly open: boolean;
}

/** One scenario and one button, for somebody who has never been here. */
export function NextUp({ scenario, first, open }: NextUpProps) {
  const { audience } = settings.value;
  const role = audience === 'all' ? scenario.roles[0] : audience;
  return (
    <section class="panel next-up" aria-labelledby="next-up">
      <div class="next-up-glass">
        <svg viewBox="0 0 124 84" aria-hidden="true">
          <path
            class="next-hr"
            d="M0 34h14l3-4 4 4h4l2 4 4-30 4 34 3-8h6l5-6 6 6h12l3-4 4 4h4l2 4 4-30 4 34 3-8h6l5-6 6 6h14"
          />
          <path
            class="next-spo2"
            d="M0 76c6 0 7-22 13-22 5 0 5 11 10 13 5 1 7 9 12 9 6 0 7-22 13-22 5 0 5 11 10 13 5 1 7 9 12 9 6 0 7-22 13-22 5 0 5 11 10 13 5 1 7 9 12 9 6 0 7-22 13-22 3 0 4 4 6 8"
          />
        </svg>
      </div>
      <div class="next-up-text">
        <p class="eyebrow">{first ? words.next.first : words.next.again}</p>
        <h2 id="next-up">{scenario.shelf.title}</h2>
        <p>{scenario.shelf.says}</p>
        {role !== undefined && (
          <p class="sub num">
            {words.next.says(words.minutes(scenario.shelf.minutes), words.next.role[role])}
          </p>
        )}
      </div>
      {first && (
        <ol class="next-up-three">
          {words.next.three.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      <a
        class={open ? 'button next-up-go' : 'button button-main next-up-go'}
        href={hashOfView({ kind: 'briefing', scenario: scenario.key })}
        data-testid="start-next"
        aria-describedby="next-up"
        {...(open ? {} : { 'data-onward': '' })}
      >
        <RunIcon name="play" small />
        {words.next.start}
      </a>
    </section>
  );
}
