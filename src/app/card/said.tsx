import { isUnchecked } from '../../diagnosis/card/index.ts';
import type { Statement } from '../../selection/index.ts';
import { cardText } from '../strings/en/break/card.ts';
import { NOTES } from './context.ts';
import { unbroken } from './unbroken.ts';

/** A statement with the numbers of its sources, and whether they are unchecked. */
export function Said({ statement }: { readonly statement: Statement }) {
  const numbers = NOTES.numbersOf(statement);
  return (
    <>
      {unbroken(statement.says)}
      {isUnchecked(statement) && <span class="card-unchecked"> {cardText.unchecked}</span>}
      {numbers.length > 0 && (
        <sup class="card-notes num">
          <span class="only-spoken">{cardText.sources.spoken(numbers)}</span>
          <span aria-hidden="true">{numbers.join(',')}</span>
        </sup>
      )}
    </>
  );
}
