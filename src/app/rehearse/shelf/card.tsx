import type { Progress, Scenario } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { Icon } from '../../parts/index.ts';
import { shelfText as words } from '../../strings/en/rehearse/shelf.ts';
import { hashOfView } from '../address.ts';
import { bestOf } from './best.ts';

interface CardProps {
  readonly scenario: Scenario;
  readonly progress: Progress;
}

/** One scenario, told without its answer: control patients look like any other. */
export function Card({ scenario, progress }: CardProps) {
  const { key, number, kind, shelf, roles } = scenario;
  const best = bestOf(progress, key);
  return (
    <li class="panel shelf-card" data-testid={`card-${key}`}>
      <p class="shelf-card-top num">
        <span>{words.number(number)}</span>
        <span>{words.kinds[kind]}</span>
      </p>
      <h3>
        <a
          href={hashOfView({ kind: 'briefing', scenario: key })}
          data-testid={`open-${key}`}
          data-number={number}
        >
          {shelf.title}
        </a>
      </h3>
      <p class="shelf-card-says">{shelf.says}</p>
      <p class="shelf-card-foot num">
        <span>
          {words.minutes(shelf.minutes)} <span aria-hidden="true">·</span>{' '}
          {roles.map((role) => words.rolesShort[role]).join(', ')}
        </span>
        {best !== undefined && (
          <span class={best.passed ? 'mark-chip is-ok' : 'mark-chip is-caution'}>
            <Icon name={best.passed ? 'check' : 'caution'} small />
            {words.best(sayNumber(best.percent, 0), best.passed)}
          </span>
        )}
      </p>
    </li>
  );
}
