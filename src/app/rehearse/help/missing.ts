import { EXAMINATION_FILES } from '../../../examination/index.ts';
import { bedside, type Condition, type Observation, type Play } from '../../../rehearsal/index.ts';
import { hintText as words } from '../../strings/en/rehearse/hint.ts';
import { lower } from '../words/index.ts';
import { windowOn } from './window.ts';

const together = (titles: readonly string[]) => titles.map(lower).join(', ');

const wasAsked = ({ tasks }: Play, task: string) =>
  tasks.some((each) => each.task === task && each.state !== 'left_off');

/** Begun, and not yet known: then there is nothing to hint at but patience. */
export const isUnderWay = ({ tasks }: Play, task: string) =>
  tasks.some(
    (each) =>
      each.task === task &&
      (each.state === 'waiting' || each.state === 'under_way' || each.state === 'answer_due'),
  );

const isHere = ({ scenario }: Play, task: string) => !scenario.without.some((each) => each === task);

/** Looking, asking or examining: what of it has not been done, the wanted among its neighbours; '' while it is being done. */
export function missingSight(need: Condition, play: Play): string | undefined {
  const tasks = [...(need.done ?? []), ...(need.begun ?? [])];
  if (tasks.some((task) => task.startsWith('examine/')) || need.shown !== undefined) {
    return missingExamination(tasks, play);
  }
  const meant = (is: Observation) =>
    tasks.includes(`observe/${is.key}`) || (need.knows ?? []).some((fact) => givesFact(is, fact, play));
  const sights = bedside().observations;
  if (!sights.some(meant)) return need.knows === undefined ? undefined : missingExamination([], play);
  if (sights.some((is) => meant(is) && isUnderWay(play, `observe/${is.key}`))) return '';
  const open = sights.filter(
    ({ key }) => isHere(play, `observe/${key}`) && !wasAsked(play, `observe/${key}`),
  );
  if (!open.some(meant)) return words.lookAgain;
  const asks = open.filter(meant).every(({ opens }) => opens.length > 0);
  const alike = open.filter(({ opens }) => opens.length > 0 === asks);
  const names = together(windowOn(alike, meant).map(({ title }) => title));
  return asks ? words.ask_(names) : words.look(names);
}

function missingExamination(tasks: readonly string[], play: Play): string {
  const open = [...EXAMINATION_FILES.values()].filter(
    ({ key }) => isHere(play, `examine/${key}`) && !wasAsked(play, `examine/${key}`),
  );
  const isMeant = ({ key }: { readonly key: string }) => tasks.includes(`examine/${key}`);
  if (open.length === 0 || (tasks.length > 0 && !open.some(isMeant))) return words.examineAgain;
  return words.examine(together(windowOn(open, isMeant).map(({ title }) => title)));
}

function givesFact({ reads, opens, attaches }: Observation, fact: string, { scenario }: Play): boolean {
  if (attaches === undefined && reads.some((each) => each.fact === fact)) return true;
  return scenario.history.some((line) => line.fact === fact && opens.includes(line.by));
}

/** Charts whose name says nothing of what is wrong. */
const PLAIN: ReadonlySet<string> = new Set(['early_warning', 'dose_times', 'handover', 'family', 'incident']);

export function missingChart(charts: readonly string[], play: Play): string {
  const kinds = bedside().charting;
  const wanted = kinds.filter(({ key }) => charts.includes(key));
  if (wanted.every(({ kind }) => !PLAIN.has(kind))) return words.plan;
  const written = new Set(play.charts.map(({ chart }) => chart));
  const open = kinds.filter(({ key, kind }) => PLAIN.has(kind) && !written.has(key));
  return words.write(together(open.map(({ title }) => title)));
}
