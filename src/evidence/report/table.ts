export interface Column {
  readonly title: string;
  /** Longest line; longer cells go on below. */
  readonly most: number;
  /** Width where all cells are shorter. */
  readonly least?: number;
  readonly right?: boolean;
}

const GAP = '  ';

/** Columns as wide as their widest cell, at most `most`; a rule under the titles; no blanks at line ends. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) => columns.map(({ most }, i) => wrapped(row[i] ?? '', most)));
  const widths = columns.map(({ title, least = 0 }, i) =>
    Math.max(least, title.length, ...cells.flatMap((row) => (row[i] ?? []).map((line) => line.length))),
  );
  const line = (texts: readonly string[]) =>
    `${GAP}${columns
      .map(({ right }, i) => {
        const text = texts[i] ?? '';
        return right ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0);
      })
      .join(GAP)}`.trimEnd();
  return [
    line(columns.map(({ title }) => title)),
    line(widths.map((width) => '-'.repeat(width))),
    ...cells.flatMap((row) => {
      const height = Math.max(1, ...row.map((lines) => lines.length));
      return Array.from({ length: height }, (_, i) => line(row.map((lines) => lines[i] ?? '')));
    }),
  ];
}

/** Lines of at most so many characters, broken at blanks and behind hyphens, within a word only when it must be. */
export function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of pieces(text, most)) {
    if (line !== '' && (line + word).trimEnd().length > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? word.trimStart() : word;
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
}

function pieces(text: string, most: number): readonly string[] {
  const words = text.match(/[^\s-]*(?:-+|\s+|$)/g) ?? [];
  return words.flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'g')) ?? []);
}
