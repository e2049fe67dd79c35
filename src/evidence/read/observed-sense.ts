import { type Finding, type Place, sayChoice, sayNumber } from '../../case/fields/index.ts';
import type { Observable, ReadObserved } from './observed.ts';
import {
  BESIDE,
  type ObservedFields as Fields,
  FORMS,
  type Form,
  levelOf,
  SPREADS,
} from './observed-fields.ts';

/** The one form in which a result is given. */
export function oneForm(fields: Fields, at: Place, into: Finding[]): Form | undefined {
  const forms = FORMS.filter((form) => fields[form] !== undefined);
  const [form, second] = forms;
  if (form === undefined) {
    into.push({
      at,
      code: 'observed.nothing',
      message: 'This gives no result.',
      mend: `Write ${sayChoice(FORMS)}; what has no number belongs under \`omitted\`.`,
    });
    return undefined;
  }
  if (second !== undefined) {
    into.push({
      at,
      code: 'observed.two-forms',
      message: `${form} and ${second} stand side by side.`,
      mend: 'Keep one of them, or write a second readout.',
    });
    return undefined;
  }
  const stray = SPREADS.filter((key) => fields[key] !== undefined && !BESIDE[form].includes(key));
  into.push(
    ...stray.map((key) => ({
      at: [...at, key],
      code: 'observed.does-not-belong',
      message: `${key} does not belong to a ${form}.`,
      mend: `Beside ${form} write ${sayChoice(BESIDE[form])}, or use another form (${sayChoice(FORMS)}).`,
    })),
  );
  return stray.length === 0 ? form : undefined;
}

/** Shares go with conditions, and conditions with shares. */
export function fits(form: Form, fields: Fields, of: Observable, at: Place, into: Finding[]): boolean {
  const asShare = form === 'count' || form === 'share';
  if (asShare && of.compare !== undefined) {
    into.push({
      at: [...at, form],
      code: 'observed.share-of-what',
      message: 'This is a share of the patients of one arm, but the readout compares two.',
      mend: 'Write the difference or ratio itself, for example { value: 30, unit: "%" } or { mean, ci }; or read each arm by itself.',
    });
    return false;
  }
  if (asShare && !of.isShare && !of.isChance) {
    into.push({
      at: [...at, form],
      code: 'observed.share-of-what',
      message: 'This is a share of patients, but the readout is a number of each patient.',
      mend: 'Add `share_with` to the readout, for example share_with: { at_most: -1 }.',
    });
    return false;
  }
  const asMean = fields.sd !== undefined || fields.se !== undefined || fields.iqr !== undefined;
  if (!of.isShare || asShare || !asMean) return true;
  into.push({
    at,
    code: 'observed.share-with-spread',
    message: `The readout is a share of patients, but ${form} with its spread is a number of each patient.`,
    mend: 'Write { count, n } or { share: 94%, n }, or remove `share_with`.',
  });
  return false;
}

/** A count, or a percentage of n. */
export function readShare(
  { count, share, n, unit }: Fields,
  at: Place,
  into: Finding[],
): ReadObserved | undefined {
  if (n === undefined) {
    into.push({
      at,
      code: 'observed.no-n',
      message: 'This share has no n.',
      mend: 'Add `n`, the number of patients; if the source does not print it, write { value: 94, unit: "%" }.',
    });
    return undefined;
  }
  if (unit !== undefined && unit !== '%') {
    into.push({
      at: [...at, 'unit'],
      code: 'unit.does-not-fit',
      message: 'A share is in %.',
      mend: 'Remove `unit`.',
    });
    return undefined;
  }
  if (count !== undefined && count > n) {
    const message = `${sayNumber(count)} of ${sayNumber(n)} patients is more than all.`;
    into.push({ at: [...at, 'count'], code: 'observed.count-above-n', message, mend: 'Check count and n.' });
    return undefined;
  }
  return { observed: { kind: 'share', count: count ?? Math.round((share ?? 0) * n), n }, unit: '%' };
}

/** What is wrong with the printed numbers among themselves. */
export function numberFindings(form: Form, { mean, median, sd, se, iqr, ci, level, n }: Fields): Finding[] {
  const findings: Finding[] = [];
  const add = (key: string | undefined, code: string, message: string, mend: string) =>
    findings.push({ at: key === undefined ? [] : [key], code, message, mend });
  const spreadKey = sd !== undefined ? 'sd' : se !== undefined ? 'se' : iqr !== undefined ? 'iqr' : undefined;
  if (spreadKey !== undefined && n === undefined) {
    const message = `${spreadKey} stands here without n.`;
    add(spreadKey, 'observed.no-n', message, 'Add `n`, the number of patients it was computed from.');
  }
  if (sd !== undefined && se !== undefined) {
    add('se', 'observed.two-spreads', 'sd and se stand side by side.', 'Keep sd.');
  }
  if (
    n === undefined &&
    ci === undefined &&
    spreadKey === undefined &&
    (form === 'mean' || form === 'median')
  ) {
    const mend = 'Add `n` or `ci`, or write `value` for a number without spread.';
    add(undefined, 'observed.no-n', `This ${form} has neither n nor an interval.`, mend);
  }
  const centre = mean ?? median ?? 0;
  for (const [key, ends] of [
    ['ci', ci],
    ['iqr', iqr],
  ] as const) {
    if (ends === undefined || (centre >= ends[0] && centre <= ends[1])) continue;
    const message = `${sayNumber(ends[0])} to ${sayNumber(ends[1])} does not hold the ${form}, ${sayNumber(centre)}.`;
    add(key, 'observed.outside', message, `Check the ${form} and both ends against the source.`);
  }
  if (level !== undefined && ci === undefined) {
    add('level', 'observed.does-not-belong', 'level stands here without ci.', 'Add `ci`, or remove `level`.');
  }
  if (level !== undefined && levelOf(level) === undefined) {
    add(
      'level',
      'number.out-of-range',
      `${level} is no level of an interval.`,
      'Write, for example, 0.95 or 95%.',
    );
  }
  return findings;
}
