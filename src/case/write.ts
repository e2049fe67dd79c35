import type { Case } from './case.ts';
import { MOST_CHARACTERS } from './limits.ts';

/** Every key in the order in which a person reads them. */
const KEYS = [
  ...['schema', 'version', 'title', 'about', 'patient', 'history', 'device', 'goals', 'log'],
  ...['cause', 'origin', 'age_years', 'weight_kg', 'kidney_function', 'tone_leg', 'tone_arm', 'spasm'],
  ...['sensitivity', 'tolerance', 'contracture', 'tone_reliance', 'clonus', 'pump_accuracy'],
  ...['lesion_level', 'withdrawal', 'pressure', 'fever'],
  ...['days', 'oral', 'pump', 'catheter_length_cm', 'tip_level'],
  ...[
    'output',
    'id',
    'at_s',
    'kind',
    'fault',
    'severity',
    'onset',
    'illness',
    'trigger',
    'strength',
    'of',
    'treatment',
    'action',
    'amount',
    'examination',
    'from',
    'to',
    'least',
    'most',
    'time',
    'mg',
    'mcg',
    'volume_mL',
  ],
  ...['concentration_mcg_mL', 'reservoir_volume_mL', 'rinsed', 'mode', 'bridge_from_mcg_mL'],
  ...[
    'dose_mcg_day',
    'base_mcg_h',
    'rate_mcg_h',
    'bolus_mcg',
    'minutes',
    'periods',
    'times',
    'doses',
    'prescription',
  ],
  ...['reason', 'note'],
];
const RANK = new Map(KEYS.map((key, i) => [key, i]));

/** The text of a Case: the same for equal documents, and short enough to be read again. */
export function serializeCase(document: Case): string {
  const pretty = `${layOut(document, '')}\n`;
  // A very long log gives up its spaces, so that whatever could be read can also be written.
  return pretty.length <= MOST_CHARACTERS ? pretty : compact(document);
}

const LINE_WIDTH = 108;

/** JSON that keeps what fits on one line together, so that most log entries are a line. */
function layOut(value: unknown, indent: string, label = ''): string {
  const short = `${indent}${label}${compact(value, ' ')}`;
  if (typeof value !== 'object' || value === null || short.length <= LINE_WIDTH) return short;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((part: unknown) => layOut(part, inner))
    : sortedEntries(value).map(([key, part]) => layOut(part, inner, `${JSON.stringify(key)}: `));
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${indent}${label}${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function compact(value: unknown, space = ''): string {
  if (Array.isArray(value)) return `[${value.map((part) => compact(part, space)).join(`,${space}`)}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = sortedEntries(value).map(
    ([key, part]) => `${JSON.stringify(key)}:${space}${compact(part, space)}`,
  );
  return parts.length === 0 ? '{}' : `{${space}${parts.join(`,${space}`)}${space}}`;
}

function sortedEntries(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function rank(key: string): number {
  return RANK.get(key) ?? KEYS.length;
}
