import { ACTIONS } from '../../../case/catalogue/index.ts';
import { EXAMINATION_FILES } from '../../../examination/index.ts';
import { bedside, type Condition, orderedBy, type Play } from '../../../rehearsal/index.ts';
import { hintText as words } from '../../strings/en/rehearse/hint.ts';
import { paletteText } from '../../strings/en/rehearse/palette.ts';
import { entriesOf } from '../palette/entries.ts';
import { contactName, lower } from '../words/index.ts';
import { windowOn } from './window.ts';

const FEW = 2;
const groupName = (group: keyof typeof paletteText.groups) => paletteText.groups[group];

/** Where on the screen an open part of a need is met: the second thing that a hint says. */
export function whereOf(need: Condition, play: Play): string | undefined {
  const { thought, called, programmed, charted, charted_right, told, step } = need;
  const tasks = [...(need.done ?? []), ...(need.begun ?? []), ...(need.at_least?.of ?? [])];
  if (tasks.some((task) => task.startsWith('act/'))) return whereTreat(tasks, play);
  if (need.shown !== undefined || tasks.some((task) => task.startsWith('examine/')))
    return whereExamine(tasks);
  if (need.knows !== undefined || tasks.length > 0) return whereLook(tasks);
  if (thought !== undefined) return words.where.think;
  if (called !== undefined) {
    const near = windowOn(bedside().contacts, ({ key }) => called.to.includes(key), FEW);
    return words.where.call(near.map(({ title }) => lower(title)).join(' or '));
  }
  if (need.ordered !== undefined) return words.where.order(orderersOf(need.ordered));
  if (programmed !== undefined) return words.where.pump;
  if (charted !== undefined || charted_right !== undefined) return words.where.chart;
  if (told !== undefined) return words.where.tell;
  if (step !== undefined) return words.where.steps;
  if (need.decided !== undefined) return words.where.decide;
  return words.where.chain;
}

function whereTreat(tasks: readonly string[], play: Play): string {
  const groups = entriesOf(play).flatMap(({ does, group }) =>
    does.kind === 'task' && tasks.includes(does.task) ? [groupName(group)] : [],
  );
  const named = groups.length > 0 ? groups : [groupName('device')];
  return words.where.treat(
    [...new Set(named)].map((each) => `\u201c${each}\u201d`).join(', '),
    orderersOf(tasks.map((task) => task.replace(/^act\//, ''))),
  );
}

/** Whoever gives these orders, by the name of a contact; '' where nobody's order is needed. */
function orderersOf(actions: readonly string[]): string {
  const needed = actions.flatMap((action) =>
    ACTIONS.has(action) ? (orderedBy({ kind: 'order', action }) ?? []) : [],
  );
  const givers = bedside().contacts.filter(
    ({ orders_as: [first] }) => first !== undefined && needed.includes(first),
  );
  return [...new Set(givers.map(({ key }) => lower(contactName(key))))].slice(0, FEW).join(' or ');
}

function whereExamine(tasks: readonly string[]): string {
  const files = [...EXAMINATION_FILES.values()];
  const near = windowOn(files, ({ key }) => tasks.includes(`examine/${key}`), FEW);
  return words.where.look(groupName('device'), titles(tasks.length > 0 ? near : []));
}

function whereLook(tasks: readonly string[]): string {
  const near = windowOn(bedside().observations, ({ key }) => tasks.includes(`observe/${key}`), FEW);
  return words.where.look(groupName('look'), titles(tasks.length > 0 ? near : []));
}

const titles = (of: readonly { readonly title: string }[]) =>
  of.map(({ title }) => lower(title)).join(' or ');
