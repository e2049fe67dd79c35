import { useView } from './context.ts';
import { PartIcon } from './part-icon.tsx';
import { shown } from './shown.ts';
import { text } from './text.ts';

const PARTS = shown.parts.map(({ name, title }) => ({
  name,
  title,
  equations: shown.equations.filter(({ part }) => part === name).length,
  values: shown.parameters.filter(({ part }) => part === name).length,
}));

const SHORT: Readonly<Record<string, string>> = text.rail.parts;

/** The links of the chain; each shows its own equations and values alone, pressed again all. */
export function Rail() {
  const { found } = useView();
  return (
    <nav class="rail model-rail" aria-label={text.rail.label} data-testid="model-rail">
      <ol>
        {PARTS.map(({ name, title, equations, values }) => {
          const pressed = found.part.value === name;
          return (
            <li key={name}>
              <button
                type="button"
                class="rail-part"
                aria-pressed={pressed}
                title={title}
                data-testid={`part-${name}`}
                onClick={() => {
                  found.usedBy.value = undefined;
                  found.part.value = pressed ? undefined : name;
                }}
              >
                <span class="orb">
                  <PartIcon name={name} />
                </span>
                <span class="link-text">
                  <span class="link-value">{SHORT[name] ?? title}</span>
                  <span class="link-name num">{text.rail.counts(equations, values)}</span>
                  <span class="only-spoken">{text.rail.spoken(title, equations, values)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
