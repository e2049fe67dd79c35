import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import shown from '../../models/baclofen.model.yaml?shown';
import { parseExpression } from '../../src/model/compile/expression.ts';
import { LINE_em, printMathml, printName } from '../../src/model/compile/print-mathml.ts';
import { symbolOf } from '../../src/model/compile/symbols.ts';
import { baclofen } from '../../src/model/index.ts';

/** The formula of a text, without what is left of the equals sign. */
function printed(text: string): string {
  const ml = printMathml({ kind: 'name', name: 'z' }, parseExpression(text), 1000);
  const start = '<math display="block"><mrow><mrow><mi>z</mi><mo>=</mo></mrow>';
  expect(ml.startsWith(start)).toBe(true);
  return ml.slice(start.length, -'</mrow></math>'.length);
}

/** Its words and signs in reading order, brackets only where the formula shows some. */
const said = (text: string) =>
  printed(text)
    .replaceAll('<mfrac>', '[')
    .replaceAll('</mfrac>', ']')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('\u2061', '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const name = (head: string, sub: string) => `<msub><mi>${head}</mi><mtext>${sub}</mtext></msub>`;
const infix = (sign: string) => `<mo form="infix">${sign}</mo>`;

describe('names', () => {
  test('the first word is the symbol, the others an upright subscript', () => {
    expect(printName('k_reflex_in')).toBe(`<math>${name('k', 'reflex in')}</math>`);
    expect(symbolOf('plasma')).toEqual({ head: 'plasma', sub: '' });
    expect(symbolOf('csf_lumbar')).toEqual({ head: 'CSF', sub: 'lumbar' });
    expect(symbolOf('ka')).toEqual({ head: 'k', sub: 'a' });
    expect(symbolOf('ke0_arm')).toEqual({ head: 'k', sub: 'e0 arm' });
    expect(symbolOf('tau_adapt_cord_rise')).toEqual({ head: '\u03c4', sub: 'adapt cord rise' });
    expect(symbolOf('half_h_reflex')).toEqual({ head: 'half', sub: 'H reflex' });
  });

  test('no two names of the model look alike', () => {
    const names = [baclofen.parameters, baclofen.states, baclofen.inputs, baclofen.equations].flatMap((all) =>
      all.map((one) => one.name),
    );
    expect(new Set(names.map(printName)).size).toBe(new Set(names).size);
  });
});

describe('structure of tricky expressions', () => {
  test('a quotient is a fraction and needs no brackets', () => {
    expect(printed('(a + b)/(c - d)')).toBe(
      `<mfrac><mrow><mi>a</mi>${infix('+')}<mi>b</mi></mrow><mrow><mi>c</mi>${infix('\u2212')}<mi>d</mi></mrow></mfrac>`,
    );
  });
  test('a quotient of a quotient keeps its order', () => {
    expect(printed('a/b/c')).toBe('<mfrac><mfrac><mi>a</mi><mi>b</mi></mfrac><mi>c</mi></mfrac>');
    expect(printed('a/(b/c)')).toBe('<mfrac><mi>a</mi><mfrac><mi>b</mi><mi>c</mi></mfrac></mfrac>');
    expect(printed('a/b*c')).toBe(
      `<mrow><mfrac><mi>a</mi><mi>b</mi></mfrac>${infix('\u22c5')}<mi>c</mi></mrow>`,
    );
  });
  test('a power of a fraction or a sum is in brackets, of a name or a call is not', () => {
    expect(printed('(a/b)^n')).toContain('<msup><mrow><mo>(</mo><mfrac>');
    expect(printed('(a + b)^2')).toContain('<mo>)</mo></mrow><mn>2</mn></msup>');
    expect(printed('cord_surface^2')).toBe(
      '<msubsup><mi>cord</mi><mtext>surface</mtext><mn>2</mn></msubsup>',
    );
    expect(printed('max(0, x)^2')).toMatch(/^<msup><mrow><mi>max<\/mi>/);
  });
  test('a power of a power keeps its order', () => {
    expect(printed('a^b^c')).toBe('<msup><mi>a</mi><msup><mi>b</mi><mi>c</mi></msup></msup>');
    expect(said('(a^b)^c')).toBe('( a b ) c');
  });
  test('a minus sign belongs where the text has it', () => {
    expect(said('a - (b - c)')).toBe('a \u2212 ( b \u2212 c )');
    expect(said('a - b - c')).toBe('a \u2212 b \u2212 c');
    expect(said('a - (b + c)')).toBe('a \u2212 ( b + c )');
    expect(said('-a*b')).toBe('\u2212 a \u22c5 b');
    expect(said('-(a + b)')).toBe('\u2212 ( a + b )');
    expect(said('-a^2')).toBe('\u2212 a 2');
    expect(said('(-a)^2')).toBe('( \u2212 a ) 2');
    expect(said('a*(-b)')).toBe('a \u22c5 ( \u2212 b )');
    expect(said('a + (-b)')).toBe('a + ( \u2212 b )');
    expect(said('-(-a)')).toBe('\u2212 ( \u2212 a )');
  });
  test('brackets are only where they change something', () => {
    expect(said('((a))')).toBe('a');
    expect(said('a + (b + c)')).toBe('a + b + c');
    expect(said('a*(b*c)')).toBe('a \u22c5 b \u22c5 c');
    expect(said('a + (b*c)')).toBe('a + b \u22c5 c');
    expect(said('(a + b)*c')).toBe('( a + b ) \u22c5 c');
    expect(said('max(0, (a - b))')).toBe('max ( 0 , a \u2212 b )');
  });
  test('a choice is a brace with a line for each case, nested ones in one brace', () => {
    const ml = printed('a > 1 ? b : a <= 0 ? c : d');
    expect(ml.match(/<mo>\{<\/mo>/g)).toHaveLength(1);
    expect(ml.match(/<mtr>/g)).toHaveLength(3);
    expect(said('a > 1 ? b : a <= 0 ? c : d')).toBe('{ b if a > 1 c if a \u2264 0 d otherwise');
  });
  test('a choice within a sum is in brackets', () => {
    expect(said('1 + (a >= 1 ? b : c)')).toBe('1 + ( { b if a \u2265 1 c otherwise )');
  });
  test('own functions are called by their name, roots and magnitudes are drawn', () => {
    expect(printed('hill(x, half, slope)')).toMatch(
      /^<mrow><mi>hill<\/mi><mo>\u2061<\/mo><mrow><mo>\(<\/mo>/,
    );
    expect(printed('sqrt(x + y)')).toMatch(/^<msqrt>.*<\/msqrt>$/);
    expect(said('abs(x)')).toBe('| x |');
    expect(printed('exp(-x)')).toMatch(/^<msup><mi>e<\/mi>/);
    expect(said('log(x)')).toBe('ln ( x )');
  });
  test('a rate is a derivative, a function has its arguments on the left', () => {
    const rate = printMathml({ kind: 'rate', name: 'csf_lumbar' }, parseExpression('a'));
    expect(rate).toContain(
      `<mfrac><mrow><mi>d</mi>${name('CSF', 'lumbar')}</mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac>`,
    );
    const own = printMathml({ kind: 'function', name: 'f', arguments: ['x', 'y'] }, parseExpression('x*y'));
    expect(own).toContain(
      '<mi>f</mi><mo>\u2061</mo><mrow><mo>(</mo><mrow><mi>x</mi><mo>,</mo><mi>y</mi></mrow>',
    );
  });
  test('a long sum is broken before its signs, a short one is not', () => {
    const long = Array.from({ length: 9 }, (_, i) => `contribution_${i}`).join(' - ');
    const ml = printMathml({ kind: 'name', name: 'z' }, parseExpression(long));
    const rows = ml.match(/<mtr>/g)?.length ?? 0;
    expect(rows).toBeGreaterThan(2);
    expect(ml.match(/<mtr><mtd>(?:<mrow>)+<mo form="infix">\u2212<\/mo>/g)?.length ?? 0).toBeGreaterThan(0);
    expect(printMathml({ kind: 'name', name: 'z' }, parseExpression('a - b'))).not.toContain('<mtable');
  });
  test('what could be markup is text', () => {
    expect(printed('a < b ? a : b')).toContain('<mo>&lt;</mo>');
  });
});

describe('the shown model', () => {
  const has = (kind: string, expected: string) =>
    shown.equations.find((one) => one.kind === kind && one.name === expected);

  test('has every state, equation and output, with the text that runs', () => {
    for (const { name, rate } of baclofen.states) expect(has('rate', name)?.text, name).toBe(rate);
    for (const { name, is } of baclofen.equations) expect(has('equation', name)?.text, name).toBe(is);
    for (const { name, is } of baclofen.outputs) expect(has('output', name)?.text, name).toBe(is);
    const { states, equations, outputs } = baclofen;
    const editable = shown.equations.filter(({ kind }) => kind !== 'dose' && kind !== 'function');
    expect(editable).toHaveLength(states.length + equations.length + outputs.length);
  });

  test('a name that is edited is that of one equation only', () => {
    const names = shown.equations.filter(({ kind }) => kind !== 'dose' && kind !== 'function');
    expect(new Set(names.map((one) => one.name)).size).toBe(names.length);
  });

  test('has the parts in the order of the text, and every equation in one of them', () => {
    expect(shown.parts[0]?.name).toBe('tablet');
    const order = shown.parts.map((part) => part.name);
    const places = shown.equations.map(({ part }) => order.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('has every parameter in the unit it is shown in, and all that name it', () => {
    expect(shown.parameters.map((one) => one.name)).toEqual(baclofen.parameters.map((one) => one.name));
    for (const { name, factor, value, range } of baclofen.parameters) {
      const one = shown.parameters.find((parameter) => parameter.name === name);
      expect((one?.value ?? Number.NaN) * factor).toBeCloseTo(value, 9);
      expect((one?.range[1] ?? Number.NaN) * factor).toBeCloseTo(range[1], 9);
    }
    expect(has('equation', 'first_pass')?.uses).toEqual(['f_oral', 'k_gut_loss', 'ka']);
  });

  test('sources are taken apart at the keys of references and lose no word', () => {
    const ka = shown.parameters.find(({ name }) => name === 'ka');
    expect(ka?.source).toEqual([
      { key: 'chevillard-2018' },
      { words: ' 2.23; ' },
      { key: 'simon-2018' },
      { words: ' 1.64, spread 44 %' },
    ]);
    expect(shown.citations['chevillard-2018']?.text).toContain('2018');
    for (const { name, source } of shown.parameters) {
      const text = source.map((piece) => ('key' in piece ? piece.key : piece.words)).join('');
      expect(text).toBe(baclofen.parameters.find((one) => one.name === name)?.source);
    }
  });

  test('every formula is well-formed MathML in which every name of its text is found', () => {
    const parser = new new Window().DOMParser();
    for (const { name: of, mathml, text } of shown.equations) {
      const read = parser.parseFromString(mathml, 'application/xml');
      expect(read.querySelector('parsererror'), of).toBeNull();
      const words = read.documentElement.textContent ?? '';
      for (const [used] of text.matchAll(/[a-z_][a-z0-9_]*/gi)) {
        if (/^(sqrt|abs|exp|log)$/.test(used)) continue;
        const { head, sub } = symbolOf(used);
        expect(words, `${of}: ${used}`).toContain(head);
        expect(words, `${of}: ${used}`).toContain(sub);
      }
    }
  });

  test('long formulas are broken to fit a card', () => {
    expect(LINE_em).toBeLessThan(30);
    const long = shown.equations.filter(({ text }) => text.length > 80);
    expect(long.length).toBeGreaterThan(10);
    for (const { name: of, mathml } of long) expect(mathml, of).toContain('<mtable class="rows"');
  });
});
