import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { asDrawn, bedside, type Scenario } from '../../../rehearsal/index.ts';
import { sayNumber } from '../../numbers/index.ts';
import { Segmented } from '../../parts/index.ts';
import { shelfText } from '../../strings/en/rehearse/shelf.ts';
import { goTo, hashOfView } from '../address.ts';
import { handIn } from '../handed.ts';
import { begin, freshDraw } from '../session/index.ts';
import { settings } from '../settings.ts';
import { metVariants, progressNow } from '../shelf/index.ts';
import { ModeChoice } from '../shelf/mode.tsx';
import { keep, OPEN, storedRuns } from '../store/index.ts';
import { personName, RunIcon, sayClock } from '../words/index.ts';
import { Learn } from './learn.tsx';

const words = shelfText.brief_;
const CHILD_YEARS = 18;

interface BriefingProps {
  readonly scenario: Scenario;
  readonly draw?: number;
}

/** What a learner is told before the clock runs: nothing that gives the answer away. */
export function Briefing({ scenario: shelved, draw: wished }: BriefingProps) {
  // The handover is that of the draw, so it is drawn before it is read.
  const draw = useMemo(
    () => wished ?? freshDraw(shelved, metVariants(progressNow(), shelved.key)),
    [wished, shelved],
  );
  const scenario = useMemo(() => asDrawn(shelved, draw), [shelved, draw]);
  const { audience } = settings.value;
  const first = scenario.roles.find((role) => role === audience) ?? scenario.roles[0] ?? 'ward_nurse';
  const role = useSignal(first);
  const { age_years } = scenario.case.patient;
  const tries = useMemo(
    () => progressNow().attempts.filter(({ scenario: of }) => of === shelved.key).length,
    [shelved],
  );

  function start() {
    const run = begin(shelved, role.value, settings.value.mode, draw);
    // Where nothing can be kept, the run goes from hand to hand.
    if (keep(run) !== 'kept') handIn(run);
    goTo({ kind: 'run', id: run.id });
  }

  return (
    <main id="main" tabIndex={-1} class="page briefing" data-testid="briefing">
      <header class="briefing-head">
        <a class="button button-quiet" href={hashOfView({ kind: 'shelf' })} data-testid="back">
          <RunIcon name="book" small />
          {words.back}
        </a>
        <div class="briefing-title">
          <p class="eyebrow num">
            {shelfText.number(scenario.number)} <span aria-hidden="true">·</span>{' '}
            {shelfText.minutes(scenario.shelf.minutes)}
          </p>
          <h1>{scenario.shelf.title}</h1>
          {tries > 0 && (
            <p class="sub" data-testid="brief-try">
              {wished === undefined ? words.again(tries) : words.againFixed(tries)}
            </p>
          )}
        </div>
        <span class="grow" />
        <button
          type="button"
          class="button button-main briefing-start"
          data-testid="start"
          data-onward=""
          aria-describedby="brief-says"
          onClick={start}
        >
          <RunIcon name="play" small />
          {words.start}
        </button>
      </header>
      <div class="briefing-columns">
        <div class="briefing-column">
          <section class="panel briefing-handover" aria-labelledby="brief-handover">
            <div class="panel-head">
              <h2 id="brief-handover">{words.handover}</h2>
              <span class="sub num">
                {words.from(scenario.handover.from, sayClock(scenario.handover.at_s))}
              </span>
            </div>
            <div class="panel-body">
              <p class="eyebrow num">
                {age_years < CHILD_YEARS ? words.child(age_years) : words.patient(age_years)}
              </p>
              <ul id="brief-says" class="briefing-says">
                {scenario.handover.says.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          </section>
          <section class="panel" aria-labelledby="brief-objectives">
            <div class="panel-head">
              <h2 id="brief-objectives">{words.objectives}</h2>
            </div>
            <div class="panel-body briefing-stack">
              <ul class="dash-list">
                {scenario.objectives.map(({ key, says }) => (
                  <li key={key}>{says}</li>
                ))}
              </ul>
              {scenario.prerequisites.length > 0 && (
                <>
                  <h3>{words.prerequisites}</h3>
                  <ul class="dash-list">
                    {scenario.prerequisites.map((each) => (
                      <li key={each}>
                        <Learn what={each} />
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </div>
          </section>
        </div>
        <div class="briefing-column">
          <section class="panel" aria-labelledby="brief-setting">
            <div class="panel-head">
              <h2 id="brief-setting">{words.setting}</h2>
            </div>
            <div class="panel-body briefing-stack">
              <p>{scenario.setting}</p>
              <h3>{words.who}</h3>
              {scenario.roles.length > 1 ? (
                <Segmented
                  name="role"
                  label={words.who}
                  labelHidden
                  options={scenario.roles}
                  say={(each) => shelfText.roles[each]}
                  value={role.value}
                  onChange={(each) => {
                    role.value = each;
                  }}
                />
              ) : (
                <p>{shelfText.roles[role.value]}</p>
              )}
              <h3>{words.here}</h3>
              <p>
                {scenario.present.length === 0
                  ? words.alone
                  : [words.you, ...scenario.present.map((each) => personName(each))].join(', ')}
              </p>
              <ModeChoice />
            </div>
          </section>
          <section class="panel" aria-labelledby="brief-how">
            <div class="panel-head">
              <h2 id="brief-how">{words.how}</h2>
            </div>
            <div class="panel-body briefing-stack">
              <ol class="briefing-how">
                {words.hows.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
            </div>
          </section>
        </div>
        <section class="panel briefing-rules" aria-labelledby="brief-rules">
          <div class="panel-head">
            <h2 id="brief-rules">{words.rules}</h2>
          </div>
          <div class="panel-body briefing-stack">
            <ul class="dash-list">
              {[...scenario.prebrief, ...bedside().ground_rules].map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
            <p class="cite num">
              {words.limit(sayNumber(scenario.limit_h, 1))} <span aria-hidden="true">·</span>{' '}
              {words.reviewed(scenario.version, scenario.reviewed)}
            </p>
          </div>
        </section>
      </div>
      {storedRuns(OPEN).length > 0 && <p class="sub">{words.another}</p>}
    </main>
  );
}
