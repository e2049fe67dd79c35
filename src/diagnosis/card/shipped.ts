import file from '../../../models/bedside-card.yaml';
import { must } from '../../problem/index.ts';
import { checkBedsideCard } from './file.ts';

export const BEDSIDE_CARD = must(checkBedsideCard(file, 'models/bedside-card.yaml'));
