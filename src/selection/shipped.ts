import alternatives from '../../models/alternatives.yaml';
import selection from '../../models/selection.yaml';
import findings from '../../models/selection-findings.yaml';
import { must } from '../problem/index.ts';
import { checkAlternatives } from './alternatives.ts';
import { checkFindings } from './findings.ts';
import { checkSelection } from './rulings.ts';

/** Causes and what always holds. */
export const SELECTION = must(checkSelection(selection, 'models/selection.yaml'));
export const FINDINGS = must(checkFindings(findings, 'models/selection-findings.yaml'));
export const ALTERNATIVES = must(checkAlternatives(alternatives, 'models/alternatives.yaml'));
