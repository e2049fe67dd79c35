import { useComputed } from '@preact/signals';
import { bedside } from '../../../rehearsal/index.ts';
import { keysText as words } from '../../strings/en/rehearse/keys.ts';
import { runText } from '../../strings/en/rehearse/run.ts';
import { Sheet } from '../dialog/index.ts';
import { EMERGENCY, LETTERS, MONITOR, ORDERS, PAUSE, SPEED_KEYS, TAKEN } from '../keys/index.ts';
import { change, settings } from '../settings.ts';
import { useLive } from './live.ts';

type Row = readonly [key: string, says: string];

/** Every key there is, and the two switches about them. */
export function KeysDialog() {
  const { session } = useLive();
  const open = useComputed(() => session.dialog.value === 'keys').value;
  if (!open) return null;
  const { names } = words;
  const looks = bedside().observations.flatMap(({ shortcut, title }): Row[] =>
    shortcut === undefined || TAKEN.has(shortcut.toLowerCase()) ? [] : [[shortcut.toUpperCase(), title]],
  );
  const groups: readonly (readonly [string, readonly Row[]])[] = [
    [words.emergency, EMERGENCY.map(({ action, key }): Row => [key, runText.emergency.actions[action]])],
    [
      words.clock,
      [
        ['Space', names.skip],
        [PAUSE.toUpperCase(), names.pause],
        [Object.keys(SPEED_KEYS).join(' '), names.speeds],
      ],
    ],
    [words.talk, Object.entries(LETTERS).map(([key, opens]): Row => [key.toUpperCase(), names[opens]])],
    [
      words.move,
      [
        ['/', names.search],
        [ORDERS.toUpperCase(), names.orders],
        [MONITOR.toUpperCase(), names.monitor],
        ['?', names.keys],
      ],
    ],
    [words.look, looks],
  ];
  return (
    <Sheet name="keys" title={words.title}>
      <p class="sub">{words.says}</p>
      <div class="keys-groups">
        {groups
          .filter(([, rows]) => rows.length > 0)
          .map(([title, rows]) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl>
                {rows.map(([key, says]) => (
                  <div key={key + says}>
                    <dt>
                      <kbd>{key}</kbd>
                    </dt>
                    <dd>{says}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
      <Switch name="letters" label={words.letters} />
      <Switch name="hold" label={words.hold} />
    </Sheet>
  );
}

function Switch({ name, label }: { readonly name: 'letters' | 'hold'; readonly label: string }) {
  return (
    <label class="keys-switch">
      <input
        type="checkbox"
        checked={settings.value[name]}
        data-testid={`switch-${name}`}
        onChange={({ currentTarget }) => change({ [name]: currentTarget.checked })}
      />
      <span>{label}</span>
    </label>
  );
}
