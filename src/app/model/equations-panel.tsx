import { useRef } from 'preact/hooks';
import { useView } from './context.ts';
import { cardId, EquationCard } from './equation-card.tsx';
import { equationOf, type ShownEquation, shown } from './shown.ts';
import { text } from './text.ts';
import { useReachable } from './use-reachable.ts';
import { WHAT_IFS, type WhatIf } from './what-ifs.ts';

export function EquationsPanel() {
  const { found, draft } = useView();
  const list = useRef<HTMLDivElement>(null);
  const { value: equations } = found.equations;
  useReachable(list, equations);

  function tryOut({ equation: name, is }: WhatIf) {
    const equation = equationOf(name);
    if (equation === undefined) return;
    found.showAll();
    draft.value = { name, is };
    showCard(equation);
  }

  return (
    <section class="panel model-equations" aria-labelledby="equations-title">
      <div class="panel-head">
        <h2 id="equations-title">{text.equations.title}</h2>
        <span class="sub grow" data-testid="equations-count">
          {text.equations.count(equations.length, shown.equations.length)}
        </span>
      </div>
      <fieldset class="what-ifs" aria-label={text.whatIf.label}>
        <legend class="what-if-title">{text.whatIf.title}</legend>
        {WHAT_IFS.map((idea) => (
          <button
            key={idea.equation}
            type="button"
            class="what-if"
            data-testid={`what-if-${idea.equation}`}
            onClick={() => tryOut(idea)}
          >
            {idea.question}
          </button>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reached by keyboard */}
      <section class="model-scroll" ref={list} tabIndex={0} aria-label={text.equations.scroll}>
        {shown.parts.map((part) => (
          <Part
            key={part.name}
            title={part.title}
            equations={equations.filter((one) => one.part === part.name)}
          />
        ))}
        {equations.length === 0 && <p class="model-none">{text.find.none}</p>}
      </section>
    </section>
  );
}

function Part(props: { readonly title: string; readonly equations: readonly ShownEquation[] }) {
  const { title, equations } = props;
  if (equations.length === 0) return null;
  return (
    <section class="eq-part" aria-label={title}>
      <h3>{title}</h3>
      {equations.map((equation) => (
        <EquationCard key={cardId(equation)} equation={equation} />
      ))}
    </section>
  );
}

/** Brings the card of an equation into view, after what hid it is drawn anew. */
export function showCard(equation: ShownEquation, focus = false) {
  requestAnimationFrame(() => {
    const card = document.getElementById(cardId(equation));
    card?.scrollIntoView({ block: 'nearest' });
    if (focus) card?.focus();
  });
}
