export { type FitRequest, fitTo, thirdsOf, type Values } from './fit.ts';
export { checkFitPlan, FIT_PLAN, type FitParameter } from './plan.ts';
