export { sayDose, sayFlow, sayLevel, sayNumber, sayScore, sayShare, withUnit } from './format.ts';
export { quote, type Reading, readNumber, TYPED_MAX } from './parse.ts';
