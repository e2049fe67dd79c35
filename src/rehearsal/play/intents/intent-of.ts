import type { Intent, IntentKind } from '../../run.ts';

export type IntentOf<K extends IntentKind> = Extract<Intent, { readonly kind: K }>;
