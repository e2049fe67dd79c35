export { openExaminer } from './exam/client.ts';
export { BreakContext, type BreakHost, type FaultEntry, type NewFault, useBreak } from './host.ts';
export { BreakPage } from './page.tsx';
export { BreakPanel } from './panel.tsx';
export { brokenCase, chainAt, settingsHost } from './settings-host.ts';
