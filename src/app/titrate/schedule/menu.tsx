import { useEffect, useId, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly group: string;
}

interface MenuProps {
  readonly testid: string;
  readonly label: string;
  /** What stands above the items. */
  readonly says?: string;
  readonly items: readonly MenuItem[];
  readonly onChoose: (key: string) => void;
}

/** A button with a list of choices: arrows and first letters move, Enter takes, Esc closes. */
export function Menu({ testid, label, says, items, onChoose }: MenuProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!open) return;
    choices()[0]?.focus();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  function choices(): HTMLElement[] {
    return [...(place.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  }
  function close() {
    setOpen(false);
    button.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!open || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = choices();
    const at = all.findIndex((each) => each.matches(':focus'));
    const to = (place: number) => all[(place + all.length) % all.length]?.focus();
    if (event.key === 'ArrowDown') to(at + 1);
    else if (event.key === 'ArrowUp') to(at - 1);
    else if (event.key === 'Home') to(0);
    else if (event.key === 'End') to(-1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') {
      setOpen(false);
      return;
    } else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLowerCase();
      const later = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      later.find((each) => each.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
  }

  const groups = [...new Set(items.map(({ group }) => group))];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the menu inside
    <div class="menu" ref={place} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="button button-quiet"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-testid={testid}
        onClick={() => setOpen(!open)}
      >
        <svg class="icon icon-small" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 5.500v13M5.500 12h13" />
        </svg>
        {label}
      </button>
      {open && (
        <div class="menu-list" id={id} role="menu" aria-label={label}>
          {says !== undefined && (
            <p class="menu-says sub" role="presentation">
              {says}
            </p>
          )}
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of menu items is no fieldset
            <div key={group} role="group" aria-label={group}>
              <p class="menu-group label" aria-hidden="true">
                {group}
              </p>
              {items
                .filter((item) => item.group === group)
                .map((item) => (
                  <button
                    key={item.key}
                    type="button"
                    role="menuitem"
                    tabIndex={-1}
                    class="menu-item"
                    data-testid={`${testid}-${item.key}`}
                    onClick={() => {
                      close();
                      onChoose(item.key);
                    }}
                  >
                    {item.label}
                  </button>
                ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
