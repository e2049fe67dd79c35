import { sayFigure } from '../../drill/index.ts';
import { drillText } from '../strings/drill.ts';
import type { Picture } from './picture/index.ts';
import { rowsOf } from './picture/index.ts';

const words = drillText.picture;

/** The numbers of a picture, folded away until they are wanted. */
export function PictureTable({ picture }: { readonly picture: Picture }) {
  return (
    <details class="picture-numbers">
      <summary data-testid="picture-table">{words.table}</summary>
      {picture.kind === 'strips' ? <StripsTable picture={picture} /> : <PairsTable picture={picture} />}
    </details>
  );
}

function StripsTable({ picture }: { readonly picture: Extract<Picture, { kind: 'strips' }> }) {
  const { columns, rows } = rowsOf(picture);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a narrow screen scrolls it, and keys must reach what scrolls
    <section class="picture-scroll" tabIndex={0} aria-label={words.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.time[picture.times.unit]}</th>
            {columns.map((column) => (
              <th key={column} scope="col" class="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ x, values }) => (
            <tr key={x}>
              <th scope="row">{sayFigure(x)}</th>
              {values.map((value, i) => (
                <td key={columns[i]} class="number">
                  {value === undefined ? '\u2013' : sayFigure(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PairsTable({ picture }: { readonly picture: Exclude<Picture, { kind: 'strips' }> }) {
  const rows =
    picture.kind === 'bars'
      ? [
          ...picture.bars.map(({ label, said }) => [label, said] as const),
          ...(picture.limit === undefined ? [] : [[words.limit, picture.limit.label] as const]),
        ]
      : picture.parts.map(
          ({ name, mL, state }) => [name, `${sayFigure(mL)}\u00a0mL, ${words.line.states[state]}`] as const,
        );
  return (
    <table aria-label={words.table}>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col" class="number">
            {words.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, amount]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="number">{amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
