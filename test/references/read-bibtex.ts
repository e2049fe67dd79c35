/** One entry of a .bib file as another program would read it. */
export interface Entry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads entries whose values all stand in braces. As in BibTeX, every brace counts, even behind a backslash. */
export function readBibtex(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const sticky = new RegExp(pattern.source, 'y');
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match !== null) at = sticky.lastIndex;
    return match ?? undefined;
  };
  const value = (): string => {
    const from = at;
    for (let depth = 1; depth > 0; at++) {
      if (at >= text.length) throw new Error(`a brace stays open from ${text.slice(from, from + 40)}`);
      if (text[at] === '{') depth++;
      if (text[at] === '}') depth--;
    }
    return text.slice(from, at - 1);
  };
  take(/\s*/);
  while (at < text.length) {
    const [head, type = '', key = ''] = take(/@(\w+)\{([^\s,{}"#%'()=~\\]+),\s*/) ?? [];
    if (head === undefined) throw new Error(`no entry begins at ${text.slice(at, at + 40)}`);
    const fields = new Map<string, string>();
    for (let field = take(/(\w+) = \{/); field !== undefined; field = take(/(\w+) = \{/)) {
      fields.set(field[1] ?? '', value());
      take(/,\s*/);
    }
    if (take(/\}\s*/) === undefined) throw new Error(`${key} does not end`);
    entries.push({ type, key, fields });
  }
  return entries;
}
