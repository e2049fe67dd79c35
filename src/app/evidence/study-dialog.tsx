import { useEffect, useRef } from 'preact/hooks';
import type { Study } from '../../evidence/show/index.ts';
import { changesIn } from '../../model/index.ts';
import { modelChange } from '../model-change/index.ts';
import { Icon } from '../parts/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import { citationOf } from './cite.ts';
import { StudyCurves } from './study-curves.tsx';
import { sayName } from './study-name.ts';
import { StudyProtocol } from './study-protocol.tsx';
import { StudyReadouts } from './study-readouts.tsx';
import { useCurves } from './use-curves.ts';
import { spaced } from './words.ts';

const words = evidenceText.study;

/** One study in full. Esc, the button and a press beside it close it; the focus goes back to where it came from. */
export function StudyDialog({ study, onClose }: { readonly study: Study; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const change = modelChange.value;
  const told = useCurves(study, change);
  const isChanged = changesIn(change) > 0;
  const { file } = study;

  useEffect(() => {
    const element = dialog.current;
    function closed() {
      onClose();
      // Opened from the address there was no focus to give back.
      if (document.activeElement === null || document.activeElement === document.body) {
        document.querySelector<HTMLElement>(`[data-study="${CSS.escape(file.id)}"]`)?.focus();
      }
    }
    element?.addEventListener('close', closed);
    element?.showModal();
    return () => {
      element?.removeEventListener('close', closed);
      element?.close();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      class="dialog study"
      aria-labelledby="study-title"
      data-testid="study"
      data-id={file.id}
      closedby="any"
    >
      <header class="study-head">
        <h2 id="study-title">{sayName(study)}</h2>
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label={words.close}
          data-testid="study-close"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="study-body">
        <p class={file.use === 'target' ? 'evidence-warning' : 'sub'}>{words.uses[file.use]}</p>
        <p class="study-says">{spaced(file.says)}</p>
        <Source study={study} />
        <StudyProtocol file={file} />
        <StudyReadouts study={study} now={isChanged && told?.kind === 'curves' ? told.scores : undefined} />
        <StudyCurves study={study} told={told} isChanged={isChanged} />
        <Omitted study={study} />
      </div>
    </dialog>
  );
}

function Source({ study }: { readonly study: Study }) {
  if (study.reference === undefined) return null;
  const { text, link, note } = citationOf(study.reference);
  return (
    <section class="study-part" aria-label={words.source}>
      <p data-testid="study-citation">
        {text}{' '}
        {link !== undefined && (
          <a href={link} target="_blank" rel="noreferrer noopener">
            {words.link}
          </a>
        )}
      </p>
      {note !== undefined && <p class="cite">{spaced(note)}</p>}
    </section>
  );
}

function Omitted({ study }: { readonly study: Study }) {
  const { omitted } = study.file;
  return (
    <section class="study-part">
      <h3>{words.omitted}</h3>
      {omitted.length === 0 && <p>{words.omittedNone}</p>}
      <ul class="study-list">
        {omitted.map(({ what, why }) => (
          <li key={what}>
            {spaced(what)}: <span class="sub">{spaced(why)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
