import { type Case, checkCase } from '../../case/index.ts';
import { bad, type Checked, good } from '../../problem/index.ts';
import type { RawScenario } from './scenario-raw.ts';

type Differs = RawScenario['variants'][number]['differs'];

/** The Case of a scenario with the device and the order of one variant; Problems at their place in the file. */
export function differingCase(document: Case, differs: Differs, path: string): Checked<Case> {
  if (differs?.device === undefined && differs?.prescription === undefined) return good(document);
  const { device, history } = document;
  const { prescription = history.prescription } = differs;
  const checked = checkCase({
    ...document,
    device: { ...device, ...differs.device },
    history: prescription === undefined ? history : { ...history, prescription },
  });
  if (checked.ok) return checked;
  return bad(
    ...checked.problems.map((problem) => ({
      ...problem,
      path: `${path}.${problem.path.replace(/^history\.prescription/, 'prescription')}`,
    })),
  );
}
