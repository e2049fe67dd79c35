import { ROUTES, type Route } from '../compare/arm.ts';
import { sayDose, sayNumber, sayScore } from '../numbers/index.ts';
import { TableScroll } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { sayPercent } from './findings.ts';
import { PUBLISHED } from './published.ts';
import { sayRange } from './published-shares.tsx';
import { COMPLAINTS, type Curves } from './sweep-jobs.ts';

/** The numbers of all curves as tables; `data-value` holds each unrounded. */
export function Values({ curves, onClose }: { readonly curves: Curves; readonly onClose: () => void }) {
  const { values } = text.byDose;
  return (
    <TableScroll testid="by-dose-table" label={values.title} onClose={onClose}>
      {ROUTES.filter((route) => curves[route].length > 0).map((route) => (
        <RouteTable key={route} route={route} curves={curves} />
      ))}
      <PublishedTable />
    </TableScroll>
  );
}

function RouteTable({ route, curves }: { readonly route: Route; readonly curves: Curves }) {
  const { values, sides, axis } = text.byDose;
  return (
    <table>
      <caption>{values.caption(text.byDose.route[route])}</caption>
      <thead>
        <tr>
          <th scope="col">
            {values.dose} <span class="unit">{axis[route].replace(', log', '')}</span>
          </th>
          {COMPLAINTS.map((complaint) => (
            <th key={complaint} scope="col" class="number">
              {sides.complaints[complaint]}
            </th>
          ))}
          <th scope="col" class="number">
            {values.used}
          </th>
          <th scope="col" class="number">
            {values.leg}
          </th>
        </tr>
      </thead>
      <tbody class="num">
        {curves[route].map(({ dose, leg, used, rising }) => (
          <tr key={dose} data-dose={dose}>
            <th scope="row">{route === 'oral' ? sayDose(dose) : sayNumber(dose, 0)}</th>
            {COMPLAINTS.map((complaint) => (
              <td key={complaint} class="number" data-value={rising[complaint]}>
                {sayPercent(rising[complaint])}
              </td>
            ))}
            <td class="number" data-value={used}>
              {sayPercent(used)}
            </td>
            <td class="number" data-value={leg}>
              {sayScore(leg)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PublishedTable() {
  const { values, sides } = text.byDose;
  return (
    <table>
      <caption>{values.publishedCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{values.what}</th>
          <th scope="col" class="number">
            {values.range}
          </th>
        </tr>
      </thead>
      <tbody class="num">
        {PUBLISHED.map((share) => (
          <tr key={share.id}>
            <th scope="row">{sides.shares[share.id]}</th>
            <td class="number">{sayRange(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
