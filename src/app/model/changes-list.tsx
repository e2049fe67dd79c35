import { changesIn } from '../../model/index.ts';
import { changeEquation, changeValue, modelChange, resetModel } from '../model-change/index.ts';
import { equationOf, parameterOf } from './shown.ts';
import { text } from './text.ts';
import { sayValue, sayWithUnit } from './values.ts';

/** What differs from the shipped model, each with its way back. */
export function ChangesList() {
  const { values, equations } = modelChange.value;
  const { changes } = text;
  return (
    <>
      <p>{changesIn(modelChange.value) === 0 ? changes.none : changes.intro}</p>
      <ul class="changes" data-testid="changes-list">
        {Object.entries(values).map(([name, value]) => {
          const parameter = parameterOf(name);
          if (parameter === undefined) return null;
          return (
            <li key={name} class="change">
              <span class="change-what">
                <b>{name}</b> <span class="sub">{parameter.meaning}</span>
              </span>
              <span class="num nowrap">
                {changes.value(sayValue(parameter.value), sayWithUnit(value, parameter.unit))}
              </span>
              <ResetButton name={name} onReset={() => changeValue(name, undefined)} />
            </li>
          );
        })}
        {Object.entries(equations).map(([name, is]) => (
          <li key={name} class="change">
            <span class="change-what">
              <b>{name}</b> <span class="sub">{changes.equation}</span>
              <code>{is}</code>
              <code class="change-was">{equationOf(name)?.text}</code>
            </span>
            <ResetButton name={name} onReset={() => changeEquation(name, undefined)} />
          </li>
        ))}
      </ul>
      <button type="button" class="button" data-testid="changes-reset-all" onClick={() => resetModel()}>
        {changes.resetAll}
      </button>
    </>
  );
}

function ResetButton({ name, onReset }: { readonly name: string; readonly onReset: () => void }) {
  return (
    <button
      type="button"
      class="button button-quiet button-small"
      aria-label={text.changes.resetSpoken(name)}
      data-testid={`changes-reset-${name}`}
      onClick={onReset}
    >
      {text.changes.reset}
    </button>
  );
}
