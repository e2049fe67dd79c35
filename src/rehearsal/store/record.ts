import type { Play } from '../play.ts';
import type { CriticalResult, Fail, Report } from '../report.ts';
import { procedureNamed } from '../shipped.ts';
import { CONTACT_WORDS, ROLE_WORDS, sayTime } from './say.ts';

/** A heading and its lines; `tick` where the line is an item of a checklist. */
export interface RecordSection {
  readonly title: string;
  readonly lines: readonly {
    readonly says: string;
    readonly result?: string;
    readonly tick?: boolean;
    /** An action that must not be missed. */
    readonly bold?: true;
  }[];
}
type Line = RecordSection['lines'][number];

/** The record of a rehearsal, to be printed or kept: what was asked for, what was done and when. No name is in it. */
export function recordOf(
  report: Report,
  play: Play,
  answers: readonly string[] = [],
): readonly RecordSection[] {
  return [
    { title: 'Rehearsal', lines: headLines(play) },
    { title: 'Result', lines: resultLines(report, play) },
    { title: 'Objectives', lines: objectiveLines(report, play) },
    { title: 'Critical actions', lines: report.criticals.map(criticalLine) },
    { title: 'Checklist', lines: checklistLines(report, play) },
    { title: 'Harmful actions', lines: harmfulLines(report, play) },
    { title: 'Times since the handover', lines: timeLines(report) },
    { title: 'Calls', lines: callLines(report, play) },
    { title: 'Questions', lines: answerLines(play, answers) },
  ].filter(({ lines }) => lines.length > 0);
}

/** The same as plain text. */
export function recordText(report: Report, play: Play, answers: readonly string[] = []): string {
  return recordOf(report, play, answers)
    .map(({ title, lines }) => `${title}\n${lines.map(lineText).join('')}`)
    .join('\n');
}

function lineText({ says, result, tick, bold }: Line): string {
  const box = tick === undefined ? '' : tick ? '[x] ' : '[ ] ';
  return `  ${box}${says}${bold === true ? ' (must not be missed)' : ''}${result === undefined ? '' : `: ${result}`}\n`;
}

function headLines({ scenario, run, role, mode, truth }: Play): readonly Line[] {
  return [
    { says: 'Scenario', result: `${scenario.number}, ${scenario.debrief.title}` },
    { says: 'Version', result: `${scenario.version}, reviewed ${scenario.reviewed}` },
    { says: 'What was wrong', result: truth.variant.says },
    { says: 'Draw', result: String(run.draw) },
    { says: 'Role', result: ROLE_WORDS[role] },
    { says: 'Mode', result: mode },
    ...(run.began === '' ? [] : [{ says: 'Begun', result: run.began }]),
  ];
}

function resultLines(report: Report, { scenario }: Play): readonly Line[] {
  const { passed, percent, pass_percent, points, possible, sbar, charting, checklist } = report;
  const goal = checklist === undefined ? ` (${pass_percent} % to pass)` : '';
  return [
    { says: passed ? 'Passed' : 'Not passed', tick: passed },
    { says: 'Score', result: `${percent} %${goal}, ${points} of ${possible} points` },
    ...(checklist === undefined
      ? []
      : [
          {
            says: 'Checklist',
            result: `${checklist.done} of ${checklist.of} (${checklist.least} to pass)`,
          },
        ]),
    ...(sbar === undefined ? [] : [{ says: 'Calls', result: `${sbar.points} of ${sbar.possible}` }]),
    ...(charting === undefined
      ? []
      : [{ says: 'Charting', result: `${charting.points} of ${charting.possible}` }]),
    ...report.fails.map((fail) => ({ says: 'Why not', result: sayFail(fail, scenario) })),
  ];
}

function sayFail(fail: Fail, { criticals, harmfuls }: Play['scenario']): string {
  switch (fail.kind) {
    case 'died':
      return 'the patient died';
    case 'fatal_harm':
      return `a harmful action that can kill: ${saysOf(harmfuls, fail.key)}`;
    case 'bold_missed':
      return `missed what must not be missed: ${saysOfItem(fail.key, criticals)}`;
    case 'below_pass':
      return `${fail.percent} % is too little`;
    case 'checklist':
      return `${fail.done} items done, ${fail.least} needed`;
  }
}

function saysOf(all: readonly { readonly key: string; readonly says: string }[], key: string): string {
  return all.find((each) => each.key === key)?.says ?? key;
}

/** A critical action by its key, a step of a procedure as `refill/expected`. */
function saysOfItem(key: string, criticals: Play['scenario']['criticals']): string {
  const [procedure = '', step = ''] = key.split('/', 2);
  const steps = procedureNamed(procedure)?.steps;
  return steps === undefined ? saysOf(criticals, key) : saysOf(steps, step);
}

function objectiveLines({ objectives }: Report, { scenario }: Play): readonly Line[] {
  return objectives.map(({ key, points, possible, mastered }) => ({
    says: saysOf(scenario.objectives, key),
    result: possible === 0 ? 'not asked for this time' : `${points} of ${possible}`,
    tick: mastered,
  }));
}

function criticalLine({ critical, result, from_s, met_s }: CriticalResult): Line {
  const due = `${sayTime(critical.within_min * 60)} allowed`;
  const took =
    met_s === undefined ? 'missed' : `${result === 'met' ? 'on time' : 'late'}, ${sayTime(met_s - from_s)}`;
  return {
    says: critical.says,
    result: `${took}; ${due}`,
    tick: result === 'met',
    ...(critical.bold ? { bold: true as const } : {}),
  };
}

/** Only what was missed: the rest of the list was done. */
function checklistLines({ checklist }: Report, { scenario }: Play): readonly Line[] {
  if (checklist === undefined) return [];
  const missed = checklist.missed.map((key) => ({ says: saysOfItem(key, scenario.criticals), tick: false }));
  return [{ says: 'Done', result: `${checklist.done} of ${checklist.of}` }, ...missed];
}

function harmfulLines({ harmfuls }: Report, { from_s }: Play): readonly Line[] {
  return harmfuls.map(({ harmful, at_s }) => ({
    says: harmful.says,
    result: at_s === undefined ? 'avoided' : `done at ${sayTime(at_s - from_s)}`,
  }));
}

function timeLines({ times }: Report): readonly Line[] {
  const line = (says: string, seconds: number | undefined): Line => ({
    says,
    result: seconds === undefined ? 'never' : sayTime(seconds),
  });
  return [
    line('First right suspicion', times.suspected_s),
    line('Right working diagnosis with its cause', times.right_s),
    line('First call for help', times.help_s),
    ...(times.due === undefined
      ? []
      : [
          line(
            `First call to those who had to be called (${times.due.map((to) => CONTACT_WORDS[to]).join(', ')})`,
            times.called_s,
          ),
        ]),
    ...(times.delivery === undefined ? [] : [line(`Delivery ${times.delivery}`, times.delivery_s)]),
  ];
}

function callLines({ calls }: Report, { from_s }: Play): readonly Line[] {
  return calls.map(({ to, at_s, grade }) => ({
    says: `${sayTime(at_s - from_s)} ${CONTACT_WORDS[to]}`,
    result: `${grade.score} of 5`,
  }));
}

function answerLines({ scenario, truth }: Play, answers: readonly string[]): readonly Line[] {
  return scenario.debrief.questions.flatMap(({ asks, variants }, i) => {
    const answer = answers[i]?.trim() ?? '';
    if (answer === '' || variants?.includes(truth.variant.key) === false) return [];
    return [{ says: asks, result: answer }];
  });
}
