import type { Signal } from '@preact/signals';
import { NO_PROGRESS } from '../../../rehearsal/index.ts';
import { handOut, Icon } from '../../parts/index.ts';
import { progressText } from '../../strings/en/debrief/progress.ts';
import { type Kept, keepProgress } from './kept.ts';

const words = progressText.broken;

/** What is wrong with what the browser keeps, and the two ways out of it. */
export function StoreNotice({ kept }: { readonly kept: Signal<Kept> }) {
  const { value } = kept;
  return (
    <div role="alert">
      {value.kind === 'broken' && (
        <div class="banner" data-testid="progress-broken">
          <Icon name="problem" />
          <div class="banner-text">
            <h2>{words.title}</h2>
            <p>{words.says}</p>
            <ul class="sub">
              {value.problems.slice(0, 3).map(({ path, code, message }) => (
                <li key={path + code + message} data-code={code}>
                  <b>{path}</b>: {message}
                </li>
              ))}
            </ul>
            <div class="progress-buttons">
              <button
                type="button"
                class="button"
                onClick={() => handOut(words.oldFile, 'application/json', value.text)}
              >
                {words.download}
              </button>
              <button
                type="button"
                class="button"
                data-testid="progress-start-over"
                onClick={() => {
                  kept.value = keepProgress(NO_PROGRESS)
                    ? { kind: 'progress', progress: NO_PROGRESS }
                    : { kind: 'closed' };
                }}
              >
                {words.startOver}
              </button>
            </div>
          </div>
        </div>
      )}
      {value.kind === 'closed' && (
        <p class="caution-line" data-testid="progress-closed">
          <Icon name="caution" small />
          {progressText.closed}
        </p>
      )}
    </div>
  );
}
