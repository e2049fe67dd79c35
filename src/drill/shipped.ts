import file from '../../models/drill.yaml';
import { must } from '../problem/index.ts';
import { checkDrill } from './file.ts';

export const DRILL = must(checkDrill(file, 'models/drill.yaml'));
export const FACTS = DRILL.facts;
