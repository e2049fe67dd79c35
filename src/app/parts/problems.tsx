import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../problem/index.ts';
import { text } from '../strings/index.ts';
import { Icon } from './icon.tsx';

/** One problem at its field. */
export function FieldProblem({
  id,
  problem,
}: {
  readonly id: string;
  readonly problem: Problem | undefined;
}) {
  return (
    <div id={id} role="alert" class="field-problem-place">
      {problem && (
        <p class="field-problem" data-testid={id} data-code={problem.code}>
          <Icon name="problem" small />
          <span>
            {problem.message} {problem.mend}
          </span>
        </p>
      )}
    </div>
  );
}

/** Problems of the whole page; each names its place. */
export function ProblemBanner(props: {
  readonly problems: readonly Problem[];
  readonly children?: ComponentChildren;
  readonly onDismiss: () => void;
}) {
  const { problems, children, onDismiss } = props;
  const place = useRef<HTMLDivElement>(null);
  // The page may have been scrolled past it.
  useEffect(() => {
    if (problems.length > 0) place.current?.scrollIntoView({ block: 'nearest' });
  }, [problems]);
  return (
    <div role="alert" ref={place}>
      {problems.length > 0 && (
        <div class="banner" data-testid="problem-banner">
          <Icon name="problem" />
          <div class="banner-text">
            <h2>{text.problem.title}</h2>
            <ul>
              {problems.map((problem) => (
                <li key={problem.path + problem.code} data-code={problem.code}>
                  <b>{problem.path}</b>: {problem.message} {problem.mend}
                </li>
              ))}
            </ul>
            {children}
          </div>
          <button type="button" class="button button-quiet" onClick={onDismiss}>
            {text.problem.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
