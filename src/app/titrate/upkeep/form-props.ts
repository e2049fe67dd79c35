import type { Case } from '../../../case/index.ts';
import type { Upkeep } from '../../../titration/index.ts';

/** What a form of upkeep is given: plan and day have come to rest together, or will in a moment. */
export interface FormProps {
  readonly plan: Case;
  readonly upkeep: Upkeep;
  readonly settling: boolean;
  readonly onDone: (says: string) => void;
  readonly onClose: () => void;
}
