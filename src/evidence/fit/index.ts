export { type FitRequest, fitTo, thirdsOf, type Values } from './fit.ts';
export { FIT_PLAN, type FitParameter } from './plan.ts';
