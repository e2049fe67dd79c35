import type { ChartKind } from '../../../rehearsal/index.ts';
import { chartText as words } from '../../strings/en/rehearse/chart.ts';

interface ItemsProps {
  readonly kind: ChartKind;
  readonly chosen: readonly string[];
  readonly onChange: (items: readonly string[]) => void;
}

export function Items({ kind, chosen, onChange }: ItemsProps) {
  return (
    <fieldset class="chart-items">
      <legend class="label">{words.items}</legend>
      {kind.items.map(({ key, says }) => (
        <label key={key} class="tick-box">
          <input
            type="checkbox"
            checked={chosen.includes(key)}
            data-testid={`chart-item-${key}`}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...chosen, key] : chosen.filter((each) => each !== key))
            }
          />
          <span>{says}</span>
        </label>
      ))}
    </fieldset>
  );
}
