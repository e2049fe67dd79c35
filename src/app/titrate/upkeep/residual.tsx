import {
  type Difference,
  type Expected,
  type Residual,
  UPKEEP,
  type Upkeep,
} from '../../../titration/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { sayDay, sayStrength, sayVolume } from './say.ts';

const words = titrateText.upkeep.residual;

/** What the syringe drew at the last refill, against what programmer and order expect. */
export function LastResidual({ upkeep }: { readonly upkeep: Upkeep }) {
  const last = upkeep.refills.at(-1);
  if (last === undefined) return <p class="plan">{words.none}</p>;
  return (
    <div class="residual" data-testid="upkeep-residual" data-verdict={last.verdict}>
      <h3>{words.title(sayDay(last.at_s))}</h3>
      <Scale residual={last} />
      <p class="plan">{sayExpected(last)}</p>
      <p class={last.verdict === 'as_expected' ? 'plan' : 'plan residual-off'}>{sayVerdict(last)}</p>
    </div>
  );
}

/** From empty to what was filled in: the label's band, the two expectations, and the dot of what was drawn. */
function Scale({ residual }: { readonly residual: Residual }) {
  const { filled_mL, band, programmer_mL, order_mL, measured_mL } = residual;
  const place = (mL: number) => (filled_mL === 0 ? 0 : Math.min(1, mL / filled_mL));
  const said = words.drawn(sayVolume(measured_mL), sayNumber(band.least_mL, 1), sayVolume(band.most_mL));
  return (
    <div class="residual-scale num" role="img" aria-label={said}>
      <div class="residual-track">
        <span class="residual-band" style={{ '--from': place(band.least_mL), '--to': place(band.most_mL) }} />
        <span class="residual-order" style={{ '--at': place(order_mL) }} />
        <span class="residual-programmer" style={{ '--at': place(programmer_mL) }} />
        <span class="residual-measured" style={{ '--at': place(measured_mL) }} />
      </div>
      <ul class="residual-key">
        <li>
          <i class="residual-measured" />
          {words.measured} <b>{sayVolume(measured_mL)}</b>
        </li>
        <li>
          <i class="residual-programmer" />
          {words.programmer} <b>{sayVolume(programmer_mL)}</b>
        </li>
        <li>
          <i class="residual-order" />
          {words.order} <b>{sayVolume(order_mL)}</b>
        </li>
        <li>
          <i class="residual-band" />
          {words.band}{' '}
          <b>
            {sayNumber(band.least_mL, 1)}
            {'\u2013'}
            {sayVolume(band.most_mL)}
          </b>
        </li>
      </ul>
    </div>
  );
}

/** Whether the two expectations agree, or why not. */
export function sayExpected({ programmer_mL, order_mL, apart }: Expected) {
  const agree = Math.abs(programmer_mL - order_mL) <= UPKEEP.same_volume_mL;
  if (agree) return words.agree(sayVolume(order_mL));
  const why = apart.length === 0 ? words.unexplained : apart.map(sayDifference).join(' ');
  return `${words.apart(sayVolume(programmer_mL), sayVolume(order_mL))} ${why}`;
}

/** What should be in the reservoir now, by both counts. */
export function sayNow(reservoir: Expected): string {
  const { order_mL, band, apart } = reservoir;
  if (apart.length > 0) return sayExpected(reservoir);
  const [least, most] = [sayNumber(band.least_mL, 1), sayNumber(band.most_mL, 1)];
  if (least === most) return words.alike(sayVolume(order_mL));
  return words.now(sayVolume(order_mL), least, sayVolume(band.most_mL));
}

function sayDifference(difference: Difference): string {
  if (difference.kind === 'left_stopped') return words.why.left_stopped;
  const { told_mcg_mL, holds_mcg_mL } = difference;
  return words.why.wrong_strength(sayStrength(told_mcg_mL), sayStrength(holds_mcg_mL));
}

export function sayVerdict({ verdict }: Pick<Residual, 'verdict'>): string {
  if (verdict !== 'as_expected') return words.verdict[verdict];
  return words.verdict.as_expected(sayVolume(UPKEEP.read_error_mL));
}
