import { changesIn } from '../../model/index.ts';
import { modelChange, resetModel } from '../model-change/index.ts';
import { useView } from './context.ts';
import { downloadCsv, downloadReferences } from './downloads.ts';
import { Finder } from './finder.tsx';
import { GradeBadge } from './grade-badge.tsx';
import { ParameterRow } from './parameter-row.tsx';
import { shown } from './shown.ts';
import { text } from './text.ts';

const GRADES = ['measured', 'derived', 'fitted', 'assumption'] as const;

export function ParametersPanel() {
  const { found } = useView();
  const { value: parameters } = found.parameters;
  const { columns } = text.parameters;
  return (
    <section class="panel model-parameters" aria-labelledby="parameters-title">
      <div class="panel-head">
        <h2 id="parameters-title">{text.parameters.title}</h2>
        <span class="sub grow" role="status" data-testid="parameters-count">
          {text.parameters.count(parameters.length, shown.parameters.length)}
        </span>
        <button
          type="button"
          class="button button-quiet button-small"
          data-testid="reset-all"
          disabled={changesIn(modelChange.value) === 0}
          onClick={() => resetModel()}
        >
          {text.changes.resetAll}
        </button>
        <button
          type="button"
          class="button button-quiet button-small"
          aria-label={text.exports.csvSpoken}
          data-testid="download-csv"
          onClick={downloadCsv}
        >
          {text.exports.csv}
        </button>
        <button
          type="button"
          class="button button-quiet button-small"
          aria-label={text.exports.bibtexSpoken}
          data-testid="download-bibtex"
          onClick={() => void downloadReferences('bibtex')}
        >
          {text.exports.bibtex}
        </button>
        <button
          type="button"
          class="button button-quiet button-small"
          aria-label={text.exports.cslSpoken}
          data-testid="download-csl"
          onClick={() => void downloadReferences('csl')}
        >
          {text.exports.csl}
        </button>
      </div>
      <Finder />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be reached by keyboard */}
      <section class="model-scroll" tabIndex={0} aria-label={text.parameters.scroll}>
        <table class="pars">
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.value}</th>
              <th scope="col">{columns.range}</th>
              <th scope="col">{columns.source}</th>
            </tr>
          </thead>
          {shown.parts.map(({ name, title }) => {
            const inPart = parameters.filter(({ part }) => part === name);
            if (inPart.length === 0) return null;
            return (
              <tbody key={name}>
                <tr class="par-part">
                  <th scope="rowgroup" colSpan={4}>
                    {title}
                  </th>
                </tr>
                {inPart.map((parameter) => (
                  <ParameterRow key={parameter.name} parameter={parameter} />
                ))}
              </tbody>
            );
          })}
        </table>
        {parameters.length === 0 && <p class="model-none">{text.find.none}</p>}
      </section>
      <div class="grade-key">
        {GRADES.map((grade) => (
          <span key={grade}>
            <GradeBadge grade={grade} /> {text.gradeMeanings[grade]}
          </span>
        ))}
      </div>
    </section>
  );
}
