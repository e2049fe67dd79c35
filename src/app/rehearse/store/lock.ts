import { type ReadonlySignal, signal } from '@preact/signals';

/** Whose a run is: this tab's, another's (this one may only look), or not known yet. */
export type Holding = 'asking' | 'ours' | 'elsewhere';

export interface Hold {
  readonly state: ReadonlySignal<Holding>;
  /** Takes it from the tab that has it. */
  takeOver(): void;
  release(): void;
}

const LOCK = 'itb-rehearsal/';
const AGAIN_ms = 300;

/** One tab lives a run: by a lock of the browser where there are locks, else by a beat in storage. */
export function holdRun(id: string): Hold {
  // A page that is not served safely has none.
  const locks: LockManager | null | undefined = navigator.locks;
  return locks ? byLock(id, locks) : byBeat(id);
}

function byLock(id: string, locks: LockManager): Hold {
  const state = signal<Holding>('asking');
  let letGo: () => void = () => undefined;
  let released = false;

  function ask(options: LockOptions, tries: number) {
    locks
      .request(LOCK + id, options, (lock) => {
        if (released) return undefined;
        if (lock === null) {
          // A page that is being reloaded may still have it for a moment.
          if (tries > 0) setTimeout(() => ask(options, tries - 1), AGAIN_ms);
          else state.value = 'elsewhere';
          return undefined;
        }
        state.value = 'ours';
        return new Promise<void>((resolve) => {
          letGo = resolve;
        });
      })
      // Another tab took it over.
      .catch(() => {
        state.value = 'elsewhere';
      });
  }
  ask({ ifAvailable: true }, 1);
  return {
    state,
    takeOver: () => ask({ steal: true }, 0),
    release() {
      released = true;
      letGo();
    },
  };
}

const BEAT = 'itb-rehearsal-beat/';
const EVERY_ms = 2000;
/** A tab that has not been heard of for so long is gone. */
const GONE_ms = 6000;

function byBeat(id: string): Hold {
  const key = BEAT + id;
  const us = `${Date.now()}-${Math.random()}`;
  const state = signal<Holding>('asking');
  const holder = () => {
    try {
      const [who = '', at = '0'] = (localStorage.getItem(key) ?? '').split(' ');
      return Date.now() - Number(at) < GONE_ms ? who : '';
    } catch {
      // Without storage no other tab can have the run.
      return '';
    }
  };
  const beat = () => {
    try {
      localStorage.setItem(key, `${us} ${Date.now()}`);
    } catch {
      // Nobody else can see it either.
    }
  };
  function look() {
    const who = holder();
    state.value = who === '' || who === us ? 'ours' : 'elsewhere';
    if (state.value === 'ours') beat();
  }
  const listen = (event: StorageEvent) => {
    if (event.key === key && event.newValue !== null) state.value = holder() === us ? 'ours' : 'elsewhere';
  };
  look();
  const timer = setInterval(() => {
    if (state.value === 'ours') look();
  }, EVERY_ms);
  addEventListener('storage', listen);
  return {
    state,
    takeOver() {
      beat();
      state.value = 'ours';
    },
    release() {
      clearInterval(timer);
      removeEventListener('storage', listen);
      try {
        if (holder() === us) localStorage.removeItem(key);
      } catch {
        // There was nothing.
      }
    },
  };
}
