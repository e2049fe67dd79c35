import { useRef, useState } from 'preact/hooks';
import { Icon, TableScroll } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { LineChart } from './line-chart.tsx';
import { LineTable } from './line-table.tsx';
import { type LineWays, sayWay, WAYS, type Way } from './line-ways.ts';

const words = titrateText.upkeep.change;

/** What the line delivers, as picture, sentences and numbers; both ways, the chosen one first. */
export function Delivers(props: { readonly ways: LineWays; readonly chosen: Way; readonly rinsed: boolean }) {
  const { ways, chosen, rinsed } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [table, setTable] = useState(false);
  const said = [chosen, ...WAYS.filter((way) => way !== chosen)].flatMap((way) => {
    const line = ways.of[way];
    return line.ok ? [sayWay(way, line.value)] : [];
  });
  return (
    <>
      <LineChart ways={ways} chosen={chosen} finding={said.join(' ')} />
      <div class="plan" data-testid="upkeep-line-finding" aria-live="polite">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {!rinsed && <p>{words.unrinsed}</p>}
      </div>
      <button
        ref={button}
        type="button"
        class="button button-quiet"
        aria-expanded={table}
        data-testid="upkeep-line-table-button"
        onClick={() => setTable(!table)}
      >
        <Icon name="table" small />
        {words.chart.button}
      </button>
      {table && (
        <TableScroll
          testid="upkeep-line-table"
          label={words.chart.table}
          onClose={() => {
            setTable(false);
            button.current?.focus();
          }}
        >
          <LineTable ways={ways} />
        </TableScroll>
      )}
    </>
  );
}
