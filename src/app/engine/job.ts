import type { Case } from '../../case/index.ts';
import type { Course, CourseRequest } from '../../course/index.ts';
import type { Delivery } from '../../delivery/index.ts';
import type { ModelChange, OutputName } from '../../model/index.ts';
import type { Checked, Problem } from '../../problem/index.ts';

/** What the page asks: the same outputs over the same window for each case. */
export interface Job {
  readonly cases: readonly Case[];
  readonly request: CourseRequest<OutputName>;
  /** What differs from the shipped model. */
  readonly change?: ModelChange;
}

/** One course and one delivery per case, in the order of the cases. */
export interface Answer {
  readonly courses: readonly Course<OutputName>[];
  readonly deliveries: readonly Delivery[];
}

/** How a job went, and how long the engine itself was at it. */
export interface Ran {
  readonly answer: Checked<Answer>;
  readonly took_ms: number;
}

/** Runs a job somewhere. Resolves with problems when the job is at fault; rejects when the place itself broke. */
export interface Runner {
  run(job: Job): Promise<Ran>;
  close(): void;
}

/** What goes to the worker and comes back; `id` pairs them. */
export interface Order {
  readonly id: number;
  readonly job: Job;
}
export type Reply = { readonly id: number; readonly took_ms: number } & (
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly message: string }
);
