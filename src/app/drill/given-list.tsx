import { PUMPS } from '../../case/index.ts';
import { type Item, sayFigure } from '../../drill/index.ts';
import { Quantity } from '../parts/index.ts';
import { drillText } from '../strings/drill.ts';

const words = drillText.question;

/** Who it is about, which pump, and every number of the question on its own line. */
export function GivenList({ item }: { readonly item: Item }) {
  const { who, given, document, topic } = item;
  // By mouth there is no pump yet, and the case names one all the same.
  const pump = topic === 'oral_step' ? words.noPump : PUMPS.get(document.device.pump)?.title;
  return (
    <div class="given">
      <h3 class="label">{words.given}</h3>
      <dl>
        <div>
          <dt>{words.patient}</dt>
          <dd>{who}</dd>
        </div>
        <div>
          <dt>{words.pump}</dt>
          <dd>{pump}</dd>
        </div>
        {given.map(({ name, label, value, unit }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <Quantity number={sayFigure(value)} unit={unit} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
