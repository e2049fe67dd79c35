import type { InferOutput } from 'valibot';
import type { ScenarioShape } from './scenario-shape.ts';

/** A file of the right shape whose keys and Case are not judged yet. */
export type RawScenario = InferOutput<typeof ScenarioShape>;
