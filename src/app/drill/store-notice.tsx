import { Icon } from '../parts/index.ts';
import { drillText } from '../strings/drill.ts';
import { useDrill } from './context.ts';
import { save } from './files.ts';

const words = drillText.store;

/** What is wrong with what the browser keeps, and the two ways out of it. */
export function StoreNotice() {
  const { broken, storage, startOver } = useDrill();
  const { value: old } = broken;
  return (
    <div role="alert">
      {old !== undefined && (
        <div class="banner" data-testid="store-broken">
          <Icon name="problem" />
          <div class="banner-text">
            <h2>{words.brokenTitle}</h2>
            <p>{words.broken}</p>
            <ul class="sub">
              {old.problems.slice(0, 3).map(({ path, code, message }) => (
                <li key={path + message} data-code={code}>
                  <b>{path}</b>: {message}
                </li>
              ))}
            </ul>
            <div class="drill-buttons">
              <button
                type="button"
                class="button"
                data-testid="store-download"
                onClick={() => save(drillText.progress.oldFile, old.text)}
              >
                {words.download}
              </button>
              <button type="button" class="button" data-testid="store-start-over" onClick={startOver}>
                {words.startOver}
              </button>
            </div>
          </div>
        </div>
      )}
      {storage.value === 'closed' && (
        <p class="caution-line" data-testid="store-closed">
          <Icon name="caution" small />
          {words.closed}
        </p>
      )}
    </div>
  );
}
