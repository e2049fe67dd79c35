import { handOut, Icon } from '../../parts/index.ts';
import { shelfText } from '../../strings/en/rehearse/shelf.ts';
import type { Stored } from '../store/index.ts';

const words = shelfText.broken;

interface BrokenRunProps {
  readonly stored: Extract<Stored, { readonly kind: 'broken' }>;
  readonly onDrop: () => void;
}

/** A kept text that is no run of this version: it stays until the learner has it elsewhere or does not want it. */
export function BrokenRun({ stored, onDrop }: BrokenRunProps) {
  return (
    <div class="banner" role="alert" data-testid="run-broken">
      <Icon name="problem" />
      <div class="banner-text">
        <h2>{words.title}</h2>
        <p>{words.says}</p>
        <ul class="sub">
          {stored.problems.slice(0, 3).map(({ path, code, message, mend }) => (
            <li key={path + code + message} data-code={code}>
              <b>{path}</b>: {message} {mend}
            </li>
          ))}
        </ul>
        <div class="banner-do">
          <button
            type="button"
            class="button"
            data-testid="broken-save"
            onClick={() => handOut(words.file, 'text/plain', stored.text)}
          >
            {words.save}
          </button>
          <button type="button" class="button" data-testid="broken-drop" onClick={onDrop}>
            {words.drop}
          </button>
        </div>
      </div>
    </div>
  );
}
