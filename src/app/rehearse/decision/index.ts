export { DecisionPanel } from './decision.tsx';
