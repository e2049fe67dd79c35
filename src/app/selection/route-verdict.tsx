import type { Route, RouteSelection } from '../../selection/index.ts';
import { Swatch } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { LINES, VerdictMark } from './marks.tsx';
import { Sources } from './sources.tsx';
import { unbroken } from './unbroken.ts';

const words = text.selection;

/** One route: its verdict, and each reason with what to do and where it comes from. */
export function RouteVerdict(props: { readonly route: Route; readonly selection: RouteSelection }) {
  const { route, selection } = props;
  const line = LINES[route];
  return (
    <article class={`route-verdict is-${line}`} data-testid={`selection-${route}`}>
      <header class="route-verdict-head">
        <Swatch route={line} />
        <h3>{words.routes[route]}</h3>
        <VerdictMark verdict={selection.verdict} />
      </header>
      <ol aria-label={words.reasons(words.routes[route])}>
        {selection.reasons.map(({ key, name, verdict, says, mend, grade, sources }) => (
          <li key={key} class="reason" data-reason={key}>
            <p class="reason-head">
              <b>{name}</b> <VerdictMark verdict={verdict} />
            </p>
            <p>{unbroken(says)}</p>
            {mend !== undefined && (
              <p>
                <b>{words.doThis}</b> {unbroken(mend)}
              </p>
            )}
            <Sources grade={grade} sources={sources} />
          </li>
        ))}
      </ol>
    </article>
  );
}
