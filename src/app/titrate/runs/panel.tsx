import { useMemo, useState } from 'preact/hooks';
import type { Case } from '../../../case/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { endOf } from '../plan/index.ts';
import { DifferenceTable } from './difference-table.tsx';
import { useSummary } from './use-summary.ts';

const DAY_S = 86_400;

interface Choice {
  readonly key: string;
  readonly title: string;
  readonly plan: Case;
}

/** What differs between any two runs: branches, the pinned reference, what is previewed. */
export function RunsPanel() {
  const { plan, branches, branch, reference, preview, today_s } = useTitrate();
  const words = titrateText.runs;
  const choices = useMemo((): readonly Choice[] => {
    const all = branches.value.map(({ id, title, plan }) => ({ key: `branch ${id}`, title, plan }));
    if (reference.value !== undefined) {
      const { title, run } = reference.value;
      all.push({ key: 'reference', title: words.reference(title), plan: run.plan });
    }
    if (preview.value !== undefined) {
      const { title, plan } = preview.value;
      all.push({ key: 'preview', title: words.preview(title), plan });
    }
    return all;
  }, [branches.value, reference.value, preview.value]);
  const [keys, setKeys] = useState<readonly [string | undefined, string | undefined]>([undefined, undefined]);
  const open = choices.find(({ key }) => key === `branch ${branch.value}`) ?? choices[0];
  const one = choices.find(({ key }) => key === keys[0]) ?? open;
  const other = choices.find(({ key }) => key === keys[1]) ?? choices.find((each) => each !== one);
  const days = Math.floor(endOf(plan.value, today_s.value + DAY_S) / DAY_S);
  const left = useSummary(one?.plan, days);
  const right = useSummary(other?.plan, days);
  return (
    <section class="panel" data-testid="runs" data-state={left === undefined ? 'settling' : 'settled'}>
      <header class="panel-head">
        <h2>{words.title}</h2>
        <span class="sub grow">{words.sub(days)}</span>
      </header>
      <div class="panel-body runs-body">
        {other === undefined && <p class="plan">{words.alone}</p>}
        {other !== undefined && (
          <div class="runs-choice">
            <Chooser
              label={words.one}
              choices={choices}
              chosen={one}
              onChoose={(key) => setKeys([key, keys[1]])}
            />
            <Chooser
              label={words.other}
              choices={choices}
              chosen={other}
              onChoose={(key) => setKeys([keys[0], key])}
            />
          </div>
        )}
        {one !== undefined && (
          <DifferenceTable
            one={{ title: one.title, summary: left }}
            other={other && { title: other.title, summary: right }}
          />
        )}
        <p class="cite">{words.about}</p>
      </div>
    </section>
  );
}

function Chooser(props: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice | undefined;
  readonly onChoose: (key: string) => void;
}) {
  const { label, choices, chosen, onChoose } = props;
  return (
    <label class="choice">
      <span class="label">{label}</span>
      <select
        class="select"
        value={chosen?.key}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {choices.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
