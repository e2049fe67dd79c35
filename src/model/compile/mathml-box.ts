/** MathML with its width in em, roughly: enough to know where a line must break. */
export interface Box {
  readonly ml: string;
  readonly width: number;
}

const LETTER = 0.46;
const SMALL = 0.33;
const NARROW = 0.4;

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A name or word; one letter is set in italics by MathML itself, more are upright. */
export function word(text: string): Box {
  return { ml: `<mi>${escaped(text)}</mi>`, width: text.length * LETTER };
}

export function phrase(text: string): Box {
  return { ml: `<mtext>${escaped(text)}</mtext>`, width: text.length * LETTER };
}

export function subscript(base: Box, text: string): Box {
  return {
    ml: `<msub>${base.ml}<mtext>${escaped(text)}</mtext></msub>`,
    width: base.width + text.length * SMALL,
  };
}

export function sign(text: string, width = 1): Box {
  return { ml: `<mo>${escaped(text)}</mo>`, width };
}

/** A sign between two operands, also where it begins a line. */
export function between(text: string, width = 1.1): Box {
  return { ml: `<mo form="infix">${escaped(text)}</mo>`, width };
}

/** A dot, because the factors are words. */
export const TIMES: Box = between('\u22c5', 0.7);
export const EQUALS: Box = sign('=', 1.4);
/** Invisible: says that what follows is what the function is of. */
const OF: Box = { ml: '<mo>\u2061</mo>', width: 0 };

export function row(...boxes: readonly Box[]): Box {
  const [only] = boxes;
  if (boxes.length === 1 && only !== undefined) return only;
  return {
    ml: `<mrow>${boxes.map(({ ml }) => ml).join('')}</mrow>`,
    width: boxes.reduce((sum, { width }) => sum + width, 0),
  };
}

export function fraction(above: Box, below: Box): Box {
  return {
    ml: `<mfrac>${above.ml}${below.ml}</mfrac>`,
    width: Math.max(above.width, below.width) + NARROW,
  };
}

export function fenced(open: string, inner: Box, close: string): Box {
  return row(sign(open, NARROW), inner, sign(close, NARROW));
}

export const bracketed = (inner: Box): Box => fenced('(', inner, ')');

export function called(name: string, args: readonly Box[]): Box {
  return row(word(name), OF, bracketed(listed(args)));
}

export function listed(args: readonly Box[]): Box {
  return row(...args.flatMap((arg, i) => (i === 0 ? [arg] : [sign(',', NARROW), arg])));
}

/** Lines under each other, each from its start. */
export function lines(boxes: readonly Box[], kind: 'rows' | 'cases' = 'rows'): Box {
  return table(
    boxes.map((box) => [box]),
    kind,
  );
}

export function table(cells: readonly (readonly Box[])[], kind: 'rows' | 'cases'): Box {
  const body = cells.map((line) => `<mtr>${line.map(({ ml }) => `<mtd>${ml}</mtd>`).join('')}</mtr>`);
  return {
    ml: `<mtable class="${kind}" displaystyle="true">${body.join('')}</mtable>`,
    width: Math.max(...cells.map((line) => line.reduce((sum, { width }) => sum + width + NARROW, 0))),
  };
}

export function indented(box: Box): Box {
  return row({ ml: '<mspace width="1.2em"/>', width: 1.2 }, box);
}

/** Packs pieces into as few lines as hold them. */
export function packed(pieces: readonly Box[], budget: number): readonly Box[] {
  const packs: Box[][] = [];
  let used = 0;
  for (const piece of pieces) {
    const last = packs.at(-1);
    if (last !== undefined && used + piece.width <= budget) {
      last.push(piece);
      used += piece.width;
    } else {
      packs.push([piece]);
      used = piece.width;
    }
  }
  return packs.map((pack) => row(...pack));
}
