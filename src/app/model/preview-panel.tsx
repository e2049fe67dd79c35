import { useId, useState } from 'preact/hooks';
import { Icon } from '../parts/index.ts';
import { useView } from './context.ts';
import { type Curves, HOURS, mean, PREVIEWED, type Previewed } from './preview.ts';
import { PreviewPlot } from './preview-plot.tsx';
import { sayPreviewed, scaleOf } from './preview-scale.ts';
import { text } from './text.ts';

/** What a change of the model does to one patient, at once. */
export function PreviewPanel() {
  const { preview } = useView();
  const [table, setTable] = useState(false);
  const chooser = useId();
  const { value: output } = preview.output;
  const { value: shipped } = preview.shipped;
  const { value: changed } = preview.changed;
  const finding = shipped === undefined ? text.preview.computing : sayFinding(output, shipped, changed);
  return (
    <section
      class="panel preview"
      aria-labelledby="preview-title"
      data-testid="preview"
      data-changed={changed !== undefined}
      data-state={preview.settled.value ? 'settled' : 'computing'}
    >
      <div class="panel-head">
        <h2 id="preview-title">{text.preview.title}</h2>
        <span class="sub grow">{text.preview.sub}</span>
        <label class="only-spoken" htmlFor={chooser}>
          {text.preview.output}
        </label>
        <select
          id={chooser}
          class="choose"
          value={output}
          data-testid="preview-output"
          onChange={(event) => {
            const chosen = PREVIEWED.find((name) => name === event.currentTarget.value);
            if (chosen !== undefined) preview.output.value = chosen;
          }}
        >
          {PREVIEWED.map((name) => (
            <option key={name} value={name}>
              {text.preview.outputs[name]}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button button-quiet"
          aria-expanded={table}
          data-testid="preview-table-button"
          onClick={() => setTable(!table)}
        >
          <Icon name="table" small />
          {text.preview.table}
        </button>
      </div>
      <div class="preview-body">
        {shipped !== undefined && (
          <>
            <PreviewPlot
              output={output}
              scale={scaleOf(output, [shipped, changed])}
              shipped={shipped}
              changed={changed}
              finding={finding}
            />
            <dl class="preview-means">
              <Mean route="oral" output={output} shipped={shipped} changed={changed} />
              <Mean route="pump" output={output} shipped={shipped} changed={changed} />
            </dl>
          </>
        )}
      </div>
      <div role="alert">
        {preview.problems.value.map((problem) => (
          <p key={problem.path + problem.code} class="field-problem preview-problem" data-code={problem.code}>
            <Icon name="problem" small />
            <span>
              <b>{text.preview.stopped}.</b> {problem.message} {problem.mend}
            </span>
          </p>
        ))}
      </div>
      <p class="only-spoken" role="status" data-testid="preview-finding">
        {preview.settled.value ? finding : ''}
      </p>
      {table && shipped !== undefined && <Table output={output} shipped={shipped} changed={changed} />}
    </section>
  );
}

interface Shown {
  readonly output: Previewed;
  readonly shipped: Curves;
  readonly changed: Curves | undefined;
}

function Mean({ route, output, shipped, changed }: Shown & { readonly route: 'oral' | 'pump' }) {
  const now = mean((changed ?? shipped)[output][route]);
  const was = mean(shipped[output][route]);
  return (
    <div class={`preview-mean is-${route}`}>
      <dt>{text.preview[route]}</dt>
      <dd>
        <span class="num" data-testid={`preview-${route}`}>
          {sayPreviewed(output, now)}
        </span>
        {changed !== undefined && (
          <span class="preview-then">{text.preview.was(sayPreviewed(output, was))}</span>
        )}
      </dd>
    </div>
  );
}

function sayFinding(output: Previewed, shipped: Curves, changed: Curves | undefined): string {
  const name = text.preview.outputs[output];
  const say = (curves: Curves, route: 'oral' | 'pump') => sayPreviewed(output, mean(curves[output][route]));
  if (changed === undefined) return text.preview.unchanged(name, say(shipped, 'oral'), say(shipped, 'pump'));
  return text.preview.changed(
    name,
    say(changed, 'oral'),
    say(shipped, 'oral'),
    say(changed, 'pump'),
    say(shipped, 'pump'),
  );
}

const ROW_h = 12;

function Table({ output, shipped, changed }: Shown) {
  const hours = Array.from({ length: HOURS / ROW_h + 1 }, (_, i) => i * ROW_h);
  const at = (curves: Curves, route: 'oral' | 'pump', hour: number) => {
    const { time_s, [route]: values } = curves[output];
    const i = Array.from(time_s).findIndex((time) => time >= hour * 3600);
    return sayPreviewed(output, values[i] ?? Number.NaN);
  };
  const { preview } = text;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be reached by keyboard
    <section class="table-scroll" tabIndex={0} aria-label={preview.tableCaption(preview.outputs[output])}>
      <table data-testid="preview-table">
        <thead>
          <tr>
            <th scope="col">{preview.hour}</th>
            <th scope="col">{preview.oral}</th>
            <th scope="col">{preview.pump}</th>
            {changed !== undefined && (
              <>
                <th scope="col">{`${preview.oral}, ${preview.shipped}`}</th>
                <th scope="col">{`${preview.pump}, ${preview.shipped}`}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {hours.map((hour) => (
            <tr key={hour}>
              <th scope="row">{hour}</th>
              <td>{at(changed ?? shipped, 'oral', hour)}</td>
              <td>{at(changed ?? shipped, 'pump', hour)}</td>
              {changed !== undefined && (
                <>
                  <td>{at(shipped, 'oral', hour)}</td>
                  <td>{at(shipped, 'pump', hour)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
