import { ALTERNATIVES } from '../../selection/index.ts';
import { text } from '../strings/index.ts';
import { Sources } from './sources.tsx';
import { unbroken } from './unbroken.ts';

const words = text.selection.alternatives;
const PARTS = ['think_of_it', 'effect', 'hazard', 'dose'] as const;

/** Other treatments, one card each. */
export function AlternativeCards() {
  return (
    <section class="selection-part" aria-labelledby="selection-alternatives">
      <h3 id="selection-alternatives">
        {words.title} <span class="sub">{words.sub}</span>
      </h3>
      <ul class="alternatives">
        {ALTERNATIVES.map((alternative) => (
          <li key={alternative.key} class="alternative" data-testid={`alternative-${alternative.key}`}>
            <h4>
              {alternative.name} <span class="sub">{alternative.given}</span>
            </h4>
            <dl>
              {PARTS.map((part) => (
                <div key={part}>
                  <dt>{words[part]}</dt>
                  <dd>
                    {unbroken(alternative[part].says)}
                    <Sources grade={alternative[part].grade} sources={alternative[part].sources} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
