import { useState } from 'preact/hooks';
import { text } from '../strings/index.ts';
import { usePage } from './context.ts';

/** Longest part of a link that is shown; a link of a stranger may be of any length. */
const SHOWN_MAX = 8000;

/** The text of a link that could not be opened, so that nothing of it is lost. */
export function RefusedLink() {
  const refused = usePage().compare.refusedLink.value;
  const [copied, setCopied] = useState(false);
  if (refused === undefined) return null;
  const { link } = text.compare;
  const shown = refused.slice(0, SHOWN_MAX);
  return (
    <div class="refused-link">
      <p>{link.opened}</p>
      <label>
        <span class="label">{link.text}</span>
        <textarea
          class="num"
          readOnly
          rows={2}
          data-testid="refused-link"
          value={shown}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <button
        type="button"
        class="button"
        onClick={() => {
          navigator.clipboard?.writeText(refused).then(() => setCopied(true));
        }}
      >
        {copied ? link.copied : link.copy}
      </button>
    </div>
  );
}
