import { bad, type Checked } from '../../problem/index.ts';
import type { EvidenceFile } from '../file.ts';
import { checkEvidence, type Known } from './check.ts';
import { problemsOf } from './findings.ts';
import { parseEvidenceText } from './yaml.ts';

/**
 * An evidence file (schema itb-evidence/1) from its text, converted to the units and scales of the report, or all
 * that is wrong with it. `name` is the file's; its stem becomes the id.
 */
export function readEvidence(text: string, name: string, known: Known): Checked<EvidenceFile> {
  const parsed = parseEvidenceText(text);
  return 'code' in parsed ? bad(...problemsOf([parsed], name)) : checkEvidence(parsed.fields, name, known);
}
