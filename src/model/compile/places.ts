/** A range of characters in the text of an equation: from the first to behind the last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

const LEAF = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[\p{L}_$][\p{L}\d_$]*/giu;

/**
 * Where the numbers and names of an equation stand in its text. The parser keeps no places, but a tree read from
 * left to right has its leaves in the order of the text.
 */
export class Leaves {
  readonly #text: string;
  readonly #leaves: readonly Place[];
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.#leaves = [...text.matchAll(LEAF)].map(({ 0: leaf, index }) => ({
      from: index,
      to: index + leaf.length,
    }));
  }

  next(): Place {
    return this.#leaves[this.#next++] ?? this.all();
  }

  all(): Place {
    return { from: 0, to: this.#text.length };
  }

  /** From the first to the last of these, and as far as brackets opened or closed in between reach. */
  around(first: Place, last: Place): Place {
    const text = this.#text;
    let { from } = first;
    let { to } = last;
    let open = 0;
    for (let i = from; i < to; i++) {
      if (text[i] === '(') open++;
      else if (text[i] === ')' && open > 0) open--;
      else if (text[i] === ')') from = bracketBefore(text, from);
    }
    for (; open > 0 && to < text.length; to++) {
      if (text[to] === '(') open++;
      else if (text[to] === ')') open--;
    }
    return { from, to };
  }

  /** With the sign before it. */
  withSign(place: Place): Place {
    const from = Math.max(0, this.#text.lastIndexOf('-', place.from));
    return this.around({ from, to: from + 1 }, place);
  }
}

function bracketBefore(text: string, from: number): number {
  let closed = 1;
  for (let i = from - 1; i >= 0; i--) {
    if (text[i] === ')') closed++;
    else if (text[i] === '(' && --closed === 0) return i;
  }
  return 0;
}
