import { bedside } from '../../../rehearsal/index.ts';
import { Icon } from '../../parts/index.ts';
import { chartText as words } from '../../strings/en/rehearse/chart.ts';
import { sayAge } from '../dialog/index.ts';
import { useSession } from '../session/session.ts';
import { type ChartDraft, total } from './draft.ts';
import { type Band, isStale, pointsFor, type Seen, seenOf } from './seen.ts';

interface FormProps {
  readonly points: ChartDraft['points'];
  readonly onGive: (of: string, points: number) => void;
}

/** The score by item, from the learner's own readings. Points are the learner's to give; practice says which are right. */
export function EarlyWarningForm({ points, onGive }: FormProps) {
  const play = useSession().calm.value;
  const { title, bands } = bedside().early_warning;
  const practice = play.mode === 'practice';
  return (
    <table class="warning-table">
      <caption class="only-spoken">{words.score(title)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          <th scope="col" class="number">
            {words.reading}
          </th>
          <th scope="col">{words.points}</th>
        </tr>
      </thead>
      <tbody>
        {bands.map((band) => (
          <BandRow
            key={band.of}
            band={band}
            seen={seenOf(play, band)}
            now_s={play.now_s}
            given={points[band.of]}
            checks={practice}
            onGive={(given) => onGive(band.of, given)}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {words.total(title)}
          </th>
          <td class="warning-total num" data-testid="warning-total">
            {Object.keys(points).length === 0 ? words.nothing : total(points)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

interface BandRowProps {
  readonly band: Band;
  readonly seen: Seen | undefined;
  readonly now_s: number;
  readonly given: number | undefined;
  readonly checks: boolean;
  readonly onGive: (points: number) => void;
}

const POINTS = [0, 1, 2, 3];

function BandRow({ band, seen, now_s, given, checks, onGive }: BandRowProps) {
  const name = words.bands[band.of] ?? band.of;
  const right = seen === undefined ? undefined : pointsFor(band, seen.value);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">
        {seen === undefined ? (
          <span class="sub">{words.notMeasured}</span>
        ) : (
          <>
            {seen.says}
            {seen.at_s !== undefined && (
              <span class={isStale(seen.at_s, now_s) ? 'warning-age is-stale' : 'warning-age'}>
                {words.age(sayAge(seen.at_s, now_s), isStale(seen.at_s, now_s))}
              </span>
            )}
          </>
        )}
      </td>
      <td>
        <fieldset class="give-points">
          <legend class="only-spoken">{words.pointsOf(name)}</legend>
          {POINTS.map((each) => (
            <label key={each} class="give-point">
              <input
                type="radio"
                name={`points-${band.of}`}
                checked={given === each}
                data-testid={`points-${band.of}-${each}`}
                onChange={() => onGive(each)}
              />
              <span class="num">{each}</span>
            </label>
          ))}
          {checks && given !== undefined && right !== undefined && (
            <span
              class={given === right ? 'point-check is-right' : 'point-check'}
              data-testid={`check-${band.of}`}
            >
              <Icon name={given === right ? 'check' : 'caution'} small />
              {given === right ? words.right : words.wrong(right)}
            </span>
          )}
        </fieldset>
      </td>
    </tr>
  );
}
