import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { paletteText as words } from '../../strings/en/rehearse/palette.ts';
import { useLive } from '../run/live.ts';
import { RunIcon } from '../words/index.ts';
import { type Entry, entriesOf, GROUPS, type Group, IN_BAR, matching } from './entries.ts';
import { Hands } from './hands.tsx';
import { ActionRow } from './row.tsx';
import { UnderWay } from './under-way.tsx';

/** Everything that can be done, by group or by name. On a phone it is a sheet that is pulled up. */
export function Palette() {
  const { session, sheet } = useLive();
  const entries = useMemo(() => entriesOf(session.play.peek()), [session]);
  const group = useSignal<Group>('look');
  const asked = useSignal('');
  const open = useSignal<string | undefined>(undefined);
  const said = useSignal('');
  const shown = useComputed(() =>
    asked.value.trim() === ''
      ? entries.filter((each) => each.group === group.value && !inBar(each))
      : matching(entries, asked.value),
  ).value;
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // Something done: the sheet goes down, and the patient is in view.
  useSignalEffect(() => {
    if (session.dialog.value !== undefined) sheet.value = false;
  });
  useEffect(() => {
    list.current?.scrollTo(0, 0);
  }, [group.value, asked.value === '']);
  const say = (what: string) => {
    said.value = what;
    if (what === '' && asked.value === '') return;
    if (what === '') asked.value = '';
  };

  return (
    <>
      <button
        type="button"
        class="button button-main palette-open"
        aria-expanded={sheet.value}
        aria-controls="palette"
        data-testid="palette-open"
        onClick={() => {
          sheet.value = !sheet.value;
          // The glass stands above the sheet.
          if (sheet.value) document.querySelector('.glass')?.scrollIntoView({ block: 'start' });
        }}
      >
        <RunIcon name={sheet.value ? 'down' : 'up'} small />
        {sheet.value ? words.close : words.open}
      </button>
      <section
        id="palette"
        class="panel palette"
        aria-labelledby="palette-title"
        data-testid="palette"
        data-up={sheet.value}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          open.value = undefined;
          sheet.value = false;
          document.getElementById('main')?.focus({ preventScroll: true });
        }}
      >
        <div class="panel-head">
          <h2 id="palette-title">{words.title}</h2>
          <span class="grow" />
          <span class="sub">{words.cost}</span>
        </div>
        <div class="palette-find">
          <RunIcon name="search" small />
          <input
            ref={search}
            id="palette-search"
            type="search"
            autocomplete="off"
            spellcheck={false}
            placeholder={words.example}
            aria-label={words.search}
            data-testid="palette-search"
            value={asked.value}
            onInput={({ currentTarget }) => {
              asked.value = currentTarget.value;
              open.value = undefined;
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && asked.value !== '') {
                event.preventDefault();
                asked.value = '';
              }
              if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
              event.preventDefault();
              const first = list.current?.querySelector<HTMLElement>('.act-button');
              if (event.key === 'Enter' && shown.length === 1) first?.click();
              first?.focus();
            }}
          />
          <kbd>/</kbd>
        </div>
        {asked.value.trim() === '' && <Groups group={group} />}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among its buttons */}
        <div ref={list} class="acts" onKeyDown={moveInList}>
          {shown.length === 0 && <p class="empty">{words.nothing(asked.value)}</p>}
          <ul aria-label={asked.value.trim() === '' ? words.groupsLong[group.value] : words.search}>
            {shown.map((entry) => (
              <ActionRow key={entry.key} entry={entry} open={open} say={say} />
            ))}
          </ul>
        </div>
        <p
          role="status"
          class={said.value === '' ? 'only-spoken' : 'palette-said'}
          data-testid="palette-said"
        >
          {said.value === '' && asked.value.trim() !== '' ? words.found(shown.length) : said.value}
        </p>
        {/* Below the list, which only ends sooner for it: rows must not move under a hand. */}
        <div class="at-work">
          <Hands />
          <UnderWay />
        </div>
      </section>
    </>
  );
}

const inBar = ({ key }: Entry) => IN_BAR.has(key.replace('act/', ''));

function Groups({ group }: { readonly group: { value: Group } }) {
  return (
    <fieldset class="palette-groups">
      <legend class="only-spoken">{words.group}</legend>
      {GROUPS.map((each) => (
        <label key={each} title={words.groupsLong[each]}>
          <input
            type="radio"
            name="palette-group"
            value={each}
            checked={group.value === each}
            data-testid={`group-${each}`}
            onChange={() => {
              group.value = each;
            }}
          />
          <span>{words.groups[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Up and down through the rows, as in a list. */
function moveInList(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  // Who does it stands beside its row: Tab goes there, arrows go past it.
  const rows = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('button:not(.who, .who-choices button)'),
  ];
  const { activeElement } = document;
  const beside = activeElement?.closest('.who, .who-choices')?.closest('.act')?.querySelector('.act-button');
  const at = beside ?? activeElement;
  const here = at instanceof HTMLElement ? rows.indexOf(at) : -1;
  const next = rows[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
