import type { DeviceState } from '../../../delivery/index.ts';
import { Icon } from '../../parts/index.ts';
import { breakText } from '../../strings/en/break/break.ts';
import type { Link } from './links.ts';
import { amountOf, stateOf } from './say-link.ts';

const words = breakText.panel;

/** The same as the picture in words and numbers: a row for each place of which there is something to say. */
export function LinkTable(props: { readonly links: readonly Link[]; readonly device: DeviceState }) {
  const { device } = props;
  const links = props.links.filter((link) => amountOf(link, device) !== '' || stateOf(link) !== '');
  return (
    <table class="link-table" data-testid="link-table">
      <caption class="only-spoken">{words.table.caption}</caption>
      <thead class="only-spoken">
        <tr>
          <th scope="col">{words.table.place}</th>
          <th scope="col">{words.table.passes}</th>
          <th scope="col">{words.table.state}</th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <tr
            key={link.place}
            class={link.broken ? 'is-broken' : `is-${link.flow}`}
            data-testid={`link-${link.place}`}
          >
            <th scope="row">{words.places[link.place]}</th>
            <td class="number num">{amountOf(link, device)}</td>
            <td class="link-state">
              <span>
                {link.broken && <Icon name="problem" small />}
                {stateOf(link)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
