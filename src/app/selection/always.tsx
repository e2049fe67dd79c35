import { SELECTION } from '../../selection/index.ts';
import { text } from '../strings/index.ts';
import { Sources } from './sources.tsx';
import { unbroken } from './unbroken.ts';

const ALWAYS = Object.entries(SELECTION.always);

/** Statements that hold for everybody who has baclofen or might get it. */
export function Always() {
  return (
    <section class="selection-part" aria-labelledby="selection-always">
      <h3 id="selection-always">{text.selection.always}</h3>
      <ul class="principles">
        {ALWAYS.map(([key, { title, says, grade, sources }]) => (
          <li key={key} data-testid={`always-${key}`}>
            <h4>{title}</h4>
            <p>{unbroken(says)}</p>
            <Sources grade={grade} sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
