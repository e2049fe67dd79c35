import { baclofen, type ChangedModel, type Model, type ModelChange } from '../../model/index.ts';
import { must } from '../../problem/index.ts';

/** Moving a dose keeps the model, and bringing an equation back is one click. */
const REMEMBERED = 8;
const recent = new Map<string, ChangedModel>();

/**
 * The shipped model, or the one with these equations in it. What reads equations, and the model's own text, are
 * loaded with the first that is edited. Throws ProblemError.
 */
export async function modelWith(equations: ModelChange['equations']): Promise<Model | ChangedModel> {
  if (Object.keys(equations).length === 0) return baclofen;
  const key = JSON.stringify(Object.entries(equations).sort());
  const known = recent.get(key);
  if (known) return known;
  const [{ changedModel }, { default: text }] = await Promise.all([
    import('../../model/compile/index.ts'),
    import('../../../models/baclofen.model.yaml?raw'),
  ]);
  const model = must(changedModel(text, equations));
  recent.set(key, model);
  const oldest = recent.keys().next().value;
  if (recent.size > REMEMBERED && oldest !== undefined) recent.delete(oldest);
  return model;
}
