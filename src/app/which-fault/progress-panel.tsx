import { tallyOf } from '../../diagnosis/index.ts';
import { sayNumber } from '../numbers/index.ts';
import { Icon } from '../parts/index.ts';
import { whichFaultText } from '../strings/en/break/which-fault.ts';
import { useWhich } from './context.ts';

const words = whichFaultText.progress;

/** Hits and calibration over the cases of this browser. */
export function ProgressPanel() {
  const { runs, storage, startOver } = useWhich();
  const tally = tallyOf(runs.value);
  return (
    <section class="panel which-progress" aria-labelledby="which-progress-title" data-testid="which-progress">
      <header class="panel-head">
        <h2 id="which-progress-title">{words.title}</h2>
        <span class="grow" />
        {(tally.runs > 0 || storage.value === 'broken') && (
          <button type="button" class="button button-quiet" data-testid="which-reset" onClick={startOver}>
            {words.reset}
          </button>
        )}
      </header>
      <div class="panel-body">
        {storage.value !== 'runs' && (
          <p class="caution-line" role="alert">
            <Icon name="caution" small />
            {words[storage.value]}
          </p>
        )}
        {tally.runs === 0 ? (
          <p class="sub">{words.none}</p>
        ) : (
          <>
            <dl class="which-counts">
              <Count name={words.counts.runs} value={sayNumber(tally.runs, 0)} />
              <Count name={words.counts.right} value={sayNumber(tally.right, 0)} />
              <Count name={words.counts.place} value={sayNumber(tally.place_right, 0)} />
              <Count name={words.counts.brier} value={sayNumber(tally.brier ?? 0, 2)} />
            </dl>
            <h3>{words.calibration}</h3>
            <ul class="which-bins">
              {tally.bins.map(({ from, to, runs: count, right, said }) => (
                <li key={from} style={{ '--found': right / count, '--said': said }}>
                  <span class="num">{words.bin(sayNumber(from * 100, 0), sayNumber(to * 100, 0))}</span>
                  <span class="which-bin" aria-hidden="true" />
                  <span class="num">{words.found(right, count)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

function Count({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="num">{value}</dd>
    </div>
  );
}
