/** Published results against what the model predicts, and each study with its protocol and curves. */
export { EvidencePanel } from './panel.tsx';
