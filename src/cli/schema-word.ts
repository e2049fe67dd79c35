import { parseDocument } from 'yaml';

/** What a file says it is. */
export interface SchemaWord {
  readonly word: string;
  /** Behind the slash, as written: `1` of `itb-pump/1`. */
  readonly version?: string | undefined;
}

/** The word for a list of references, which names no schema of its own. */
export const CSL = 'csl-json';

/** `# schema: itb-pump/1` as a comment, or `schema: itb-case` as the first key, in YAML or JSON. */
const FIRST = /^\uFEFF?(?:#[ \t]*|[{\s]*["']?)schema["']?[ \t]*:[ \t]*["']?([^\s"'/,}]+)(?:\/([^\s"',}]*))?/;

/** The schema word of a file: in its first line, else under a key `schema` anywhere at its top. */
export function schemaWord(text: string): SchemaWord | undefined {
  const [, first, version] = FIRST.exec(text) ?? [];
  if (first !== undefined) return { word: first, version };
  const top = parsedTop(text);
  if (Array.isArray(top)) return { word: CSL };
  const [word = '', behind] = typeof top === 'string' ? top.split('/', 2) : [];
  return word === '' ? undefined : { word, version: behind };
}

/** The list that a JSON text is, or what stands under `schema` in JSON or YAML; of a broken text what can be read. */
function parsedTop(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (Array.isArray(value)) return value;
    return typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
  } catch {
    return parseDocument(text, { logLevel: 'error' }).get('schema');
  }
}
