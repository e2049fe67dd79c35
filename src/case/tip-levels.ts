import { looseObject, number, pipe, record, regex, safeParse, string } from 'valibot';
import file from '../../models/tip-levels.yaml';
import { bad, type Checked, good, must } from '../problem/index.ts';

/** `itb-tip-levels/1`: vertebral level of the catheter tip to its height above L3 in cm. */
const TipLevelsFile = looseObject({
  levels: record(pipe(string(), regex(/^[CTLS]\d{1,2}$/)), number()),
});

/** Tip levels from the parsed text of models/tip-levels.yaml, in the order of the file. */
export function checkTipLevels(data: unknown, name: string): Checked<ReadonlyMap<string, number>> {
  const read = safeParse(TipLevelsFile, data);
  if (read.success) return good(new Map(Object.entries(read.output.levels)));
  return bad({
    path: name,
    code: 'tip-levels.not-levels',
    message: `This is not a list of tip levels of schema itb-tip-levels/1: ${read.issues[0].message}.`,
    mend: 'Give `levels`: for each vertebral level, such as T10, its height above L3 in cm as a plain number.',
  });
}

/** Height above L3 in cm of every tip level that a Case may name. */
export const TIP_LEVELS = must(checkTipLevels(file, 'models/tip-levels.yaml'));

/** Height above L3 in cm of a tip level of a checked Case. */
export function tipHeight_cm(level: string): number {
  const height_cm = TIP_LEVELS.get(level);
  if (height_cm === undefined) throw new RangeError(`${level} is no tip level`);
  return height_cm;
}
