import { thinkText as words } from '../strings/en/debrief/think.ts';

type Grade = keyof typeof words.grades;

/** How well a number is known: by letter, word and border, never by colour alone. */
export function GradeMark({ grade }: { readonly grade: Grade }) {
  return (
    <span class={`grade grade-${grade}`} title={words.meanings[grade]}>
      {words.grades[grade]}
    </span>
  );
}
