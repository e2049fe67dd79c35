export { doorProblems } from './door.ts';
export { ProgrammerPanel } from './programmer.tsx';
export { readSetting } from './read-setting.ts';
export { draftOfSetting, EMPTY_SETTING, type SettingDraft } from './setting-draft.ts';
export { SettingEditor } from './setting-editor.tsx';
export { programmerOf, unfinished } from './state.ts';
export { pumpOf, toldAfter, toldNow } from './told.ts';
