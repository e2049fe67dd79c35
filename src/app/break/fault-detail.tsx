import { useRef } from 'preact/hooks';
import type { Fault } from '../../case/index.ts';
import { breakText } from '../strings/en/break/break.ts';
import type { Choice } from './choice.ts';
import { cite } from './cite.ts';
import { FaultForm } from './fault-form.tsx';

const words = breakText.fault;

/** What a fault is, how often it comes with its source, and the form that breaks the chain with it. */
export function FaultDetail({ fault, choice }: { readonly fault: Fault; readonly choice: Choice }) {
  const { rate } = fault;
  const section = useRef<HTMLElement>(null);
  return (
    <section
      ref={section}
      tabIndex={-1}
      class="fault-detail"
      aria-labelledby="fault-detail-title"
      data-testid="fault-detail"
    >
      <h3 id="fault-detail-title">{fault.title}</h3>
      <p>{fault.says}</p>
      <dl class="fault-facts">
        <dt>{words.rate}</dt>
        <dd>
          {rate.says}{' '}
          {isRate(rate.says) && (
            <span class={`break-grade is-${rate.grade}`}>{words.grades[rate.grade]}</span>
          )}
          <span class="cite"> {cite(rate.source)}</span>
        </dd>
        <dt>{words.mendedBy}</dt>
        <dd>{fault.mended_by}</dd>
      </dl>
      <FaultForm
        key={fault.key}
        fault={fault}
        choice={choice}
        onActed={() => section.current?.focus({ preventScroll: true })}
      />
      {fault.clues.length > 0 && (
        <details class="fold">
          <summary>{words.clues}</summary>
          <ul class="fault-clues">
            {fault.clues.map(({ says, source }) => (
              <li key={says}>
                {says} <span class="cite">{cite(source)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The files say in words where nobody has counted; a grade would then stand for a number that is not there. */
function isRate(says: string): boolean {
  return /\d/.test(says) && !/^not published|no rate/.test(says);
}
