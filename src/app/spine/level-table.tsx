import { type ReadonlySignal, useComputed } from '@preact/signals';
import { ROUTES, type Route } from '../compare/arm.ts';
import { sayCursor } from '../compare/clock.ts';
import { usePage } from '../compare/context.ts';
import { sayLevel } from '../numbers/index.ts';
import { TableScroll } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { sayFollow } from './follows.tsx';
import { BETWEEN, COMPARTMENTS } from './levels.ts';
import type { Spine } from './reading.ts';

/** The named heights from the head down. */
const HEIGHTS = [...COMPARTMENTS, BETWEEN].toSorted((a, b) => a.y - b.y);

/** The numbers of the drawing as a table; `data-value` holds each unrounded. */
export function LevelTable({ spine, onClose }: { readonly spine: Spine; readonly onClose: () => void }) {
  const { compare, readings } = usePage();
  const { table, places, compartment, between, mixed, atTip, follows, about, routes } = text.spine;
  const caption = useComputed(() => table.caption(sayCursor(compare.at_s.value)));
  const tip = useComputed(() => atTip(spine.tip.value));
  const of = (read: (route: Route) => ReadonlySignal<number>) => ({ oral: read('oral'), pump: read('pump') });
  return (
    <TableScroll testid="spine-table" label={table.title} class="spine-table" onClose={onClose}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.place}</th>
            {ROUTES.map((route) => (
              <th key={route} scope="col" class="number">
                {routes[route]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {HEIGHTS.map((place) => (
            <Row
              key={place.id}
              id={place.id}
              name={places[place.id].full}
              kind={'output' in place ? compartment : between}
              values={of((route) =>
                'output' in place ? readings.number(route, place.output) : spine.of[route].between,
              )}
              say={'output' in place ? sayLevel : (value) => about(sayLevel(value))}
            />
          ))}
          <Row id="tip" name={tip} kind={mixed} values={of((route) => spine.of[route].tip)} say={sayLevel} />
          <Row
            id="brain"
            name={follows.brain.part}
            kind={follows.brain.measure}
            values={of((route) => spine.of[route].sedation)}
            say={(value) => sayFollow('brain', value)}
          />
          {(['arms', 'legs'] as const).map((id) => (
            <Row
              key={id}
              id={id}
              name={follows[id].part}
              kind={follows[id].measure}
              values={of((route) => spine.of[route][id])}
              say={(value) => sayFollow(id, value)}
            />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

interface RowProps {
  readonly id: string;
  readonly name: string | ReadonlySignal<string>;
  readonly kind: string;
  readonly values: Readonly<Record<Route, ReadonlySignal<number>>>;
  readonly say: (value: number) => string;
}

function Row({ id, name, kind, values, say }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="spine-kind">{kind}</span>
      </th>
      {ROUTES.map((route) => (
        <Cell key={route} cell={`${route}-${id}`} value={values[route]} say={say} />
      ))}
    </tr>
  );
}

function Cell(props: {
  readonly cell: string;
  readonly value: ReadonlySignal<number>;
  readonly say: RowProps['say'];
}) {
  const { cell, value, say } = props;
  const said = useComputed(() => say(value.value));
  return (
    <td class="number" data-cell={cell} data-value={value}>
      {said}
    </td>
  );
}
