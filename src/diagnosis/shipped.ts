import file from '../../models/diagnosis.yaml';
import { must } from '../problem/index.ts';
import { checkDiagnosis } from './file.ts';

export const RULES = must(checkDiagnosis(file, 'models/diagnosis.yaml'));
export const LOOK_min = RULES.look.minutes;
