import { useMemo } from 'preact/hooks';
import type { SourcedNumber } from '../../drill/index.ts';
import { referenceOf, shortCitation } from '../../references/index.ts';
import { Quantity } from '../parts/index.ts';
import { drillText } from '../strings/drill.ts';
import { useDrill } from './context.ts';
import { pictureOf } from './picture/index.ts';
import { PictureFigure } from './picture-figure.tsx';

const words = drillText.verdict;

/** Behind the answer: the working line by line with what it rests on, and the picture. */
export function VerdictPanels() {
  const { item } = useDrill();
  const { working, sources } = item.value;
  const picture = useMemo(() => pictureOf(item.value), [item.value]);
  return (
    <div class="drill-behind" data-testid="behind">
      <section class="panel" aria-labelledby="working-title">
        <header class="panel-head">
          <h2 id="working-title">{words.working}</h2>
        </header>
        <div class="panel-body">
          <ol class="working num" data-testid="working">
            {working.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <h3 class="label sources-title">{words.sources}</h3>
          <ul class="source-list" data-testid="sources">
            {sources.map((source) => (
              <SourceLine key={source.name} source={source} />
            ))}
          </ul>
        </div>
      </section>
      <section class="panel drill-picture" aria-labelledby="picture-title">
        <header class="panel-head">
          <h2 id="picture-title">{picture.title}</h2>
        </header>
        <div class="panel-body">
          <PictureFigure picture={picture} />
        </div>
      </section>
    </div>
  );
}

function SourceLine({ source }: { readonly source: SourcedNumber }) {
  const { name, value, unit, grade } = source;
  return (
    <li>
      <b class="num">
        {nameOf(name)}: <Quantity number={value} unit={unit === '1' ? '' : unit} />
      </b>{' '}
      <span class={`grade is-${grade}`}>{words.grades[grade]}</span> {citedIn(source.source)}
    </li>
  );
}

/** `pump.minimum_flow_mL_day` as words: `Minimum flow`. */
function nameOf(name: string): string {
  const last = name
    .split('.')
    .slice(1)
    .join(' ')
    .replace(/\b(spinal|cerebral)_adult\b/, '$1 adult');
  const plain = last.replace(/_(mcg_mL|mL_day|mL_cm|mcg_day|mg_day|mg|mcg|mL|cm|h)$/, '');
  const spaced = plain.replaceAll('_', ' ');
  return `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
}

/** The source with keys of references written out. */
function citedIn(source: string): string {
  return source.replaceAll(/[a-z0-9][\w-]*-[\w-]+/g, (word) => {
    const reference = referenceOf(word, word);
    return reference.ok ? shortCitation(reference.value) : word;
  });
}
