import type { Problem } from '../../problem/index.ts';
import { handOut } from './hand-out.ts';
import { Icon } from './icon.tsx';

interface StoreNoticeProps {
  /** Before the test ids of what stands in it. */
  readonly name: string;
  /** What lies in the browser's storage and cannot be read. */
  readonly broken: { readonly text: string; readonly problems: readonly Problem[] } | undefined;
  /** The browser keeps nothing. */
  readonly closed: boolean;
  readonly words: {
    readonly title: string;
    readonly says: string;
    readonly download: string;
    /** Name of the file. */
    readonly oldFile: string;
    readonly startOver: string;
    readonly closed: string;
  };
  readonly onStartOver: () => void;
}

/** So many mistakes stand in the notice; the file has all of them. */
const MOST = 3;

/** What is wrong with what the browser keeps, and the two ways out of it. */
export function StoreNotice({ name, broken, closed, words, onStartOver }: StoreNoticeProps) {
  return (
    <div role="alert">
      {broken !== undefined && (
        <div class="banner" data-testid={`${name}-broken`}>
          <Icon name="problem" />
          <div class="banner-text">
            <h2>{words.title}</h2>
            <p>{words.says}</p>
            <ul class="sub">
              {broken.problems.slice(0, MOST).map(({ path, code, message }) => (
                <li key={path + code + message} data-code={code}>
                  <b>{path}</b>: {message}
                </li>
              ))}
            </ul>
            <div class="buttons">
              <button
                type="button"
                class="button"
                data-testid={`${name}-download`}
                onClick={() => handOut(words.oldFile, 'application/json', broken.text)}
              >
                {words.download}
              </button>
              <button type="button" class="button" data-testid={`${name}-start-over`} onClick={onStartOver}>
                {words.startOver}
              </button>
            </div>
          </div>
        </div>
      )}
      {closed && (
        <p class="caution-line" data-testid={`${name}-closed`}>
          <Icon name="caution" small />
          {words.closed}
        </p>
      )}
    </div>
  );
}
