/** The door of the rulebook within titration: rules as data, and what they say of a plan. */
export type { Passing } from './condition.ts';
export { type Finding, type JudgeOptions, judge, kindOf, type RuleVerdict } from './judge.ts';
export type { RuleNumber } from './numbers.ts';
export { checkRules, type DoorRule, type Local, type Rule, type Subject } from './rule.ts';
export { sayPassing } from './say.ts';
export { rulebook } from './shipped.ts';
export type { Source } from './sources.ts';
