import { shelfText } from '../../strings/en/rehearse/shelf.ts';

const words = shelfText.brief_.learn;
type Page = keyof typeof words;

/** Where something can be learnt, by a word of it; the first that fits. */
const PAGES: readonly (readonly [word: RegExp, page: Page])[] = [
  [/what an intrathecal/i, 'model'],
  [/\bflow\b|dead volume/i, 'drill'],
  [/infusion modes|finish screen|refill/i, 'titrate'],
  [
    /magnetic|event log|interrogation|examination|residual|side port|replacement alarm|order of thought/i,
    'break',
  ],
  [/signs|injury|bridging/i, 'card'],
];

/** What to know before, and the page of this app that shows it. */
export function Learn({ what }: { readonly what: string }) {
  const page = PAGES.find(([word]) => word.test(what))?.[1] ?? 'card';
  return (
    <>
      {what}: <a href={`#/${page}`}>{words[page]}</a>
    </>
  );
}
