import { text } from '../strings/index.ts';
import { PENN_1989 } from './penn-1989.ts';
import { sayMean } from './trial.tsx';

/** The published results beside the strips, in full, and what was made of them. */
export function Source() {
  const { trial } = text.compare;
  const change = ({ before, after }: (typeof PENN_1989)['ashworth']) =>
    trial.change(sayMean(before), sayMean(after));
  return (
    <details class="fold cite" data-testid="cite">
      <summary>{trial.title}</summary>
      <div class="fold-body">
        <p>{trial.cite(change(PENN_1989.ashworth), change(PENN_1989.spasms))}</p>
        <p>{trial.longTerm}</p>
        <p>{trial.placebo}</p>
        <p>{trial.assumption}</p>
        <p>
          <a href={trial.link} target="_blank" rel="noreferrer">
            {trial.source}
          </a>
          . {trial.scale} {trial.csf}
        </p>
        <p>
          {trial.model} {trial.function}
        </p>
      </div>
    </details>
  );
}
