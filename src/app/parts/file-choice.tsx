import { useRef } from 'preact/hooks';
import { bad, type Checked, good, type Problem } from '../../problem/index.ts';

interface FileChoiceProps {
  /** Before `-load`, the button, and `-file`, the field behind it. */
  readonly name: string;
  readonly label: string;
  readonly onFile: (file: File) => Promise<void>;
}

/** A button that lets the reader choose a JSON file. */
export function FileChoice({ name, label, onFile }: FileChoiceProps) {
  const field = useRef<HTMLInputElement>(null);
  async function choose(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    await onFile(file);
    // The same file may be chosen again after it was mended.
    input.value = '';
  }
  return (
    <>
      <button
        type="button"
        class="button button-quiet"
        data-testid={`${name}-load`}
        onClick={() => field.current?.click()}
      >
        {label}
      </button>
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={label}
        data-testid={`${name}-file`}
        onChange={(event) => choose(event.currentTarget)}
      />
    </>
  );
}

/** The text of a file; its size is looked at before it, and what is longer than `most` characters is not read. */
export async function textOf(
  file: File,
  most: number,
  tooLong: Omit<Problem, 'path'>,
): Promise<Checked<string>> {
  if (file.size > most) return bad({ path: file.name, ...tooLong });
  return good(await file.text());
}
