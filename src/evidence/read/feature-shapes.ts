import { exactOptional, number, string, union, unknown } from 'valibot';
import { closed, line, told, word } from '../../case/fields/index.ts';
import { duration } from './duration.ts';
import { scaleField, unitField } from './observed-fields.ts';

const after = exactOptional(line('the id of a step', 60));
export const MomentShape = closed('a moment', { at: duration, after });
export const ChangeShape = closed('a change', { at: duration, after, from: exactOptional(MomentShape) });
const window = { from: exactOptional(duration), to: duration, after };
export const WindowShape = closed('a window', window);
export const FluctuationShape = closed('a window', {
  ...window,
  over: exactOptional(word('divisor', ['mean', 'trough']), 'mean'),
});
export const FallFromShape = closed('a window', { ...window, baseline: exactOptional(MomentShape) });
export const FallShape = closed('a window with a fall', {
  ...window,
  fall: union(
    [number(), string()],
    told('fall.not-a-fall', 'This is no fall.', 'Write points, such as 1, or a share, such as 50%.'),
  ),
  scale: exactOptional(scaleField),
  unit: exactOptional(unitField),
  baseline: exactOptional(MomentShape),
});
export const LevelShape = closed('a window with a level', {
  ...window,
  level: unknown(),
  scale: exactOptional(scaleField),
  unit: exactOptional(unitField),
});
