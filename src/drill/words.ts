/** Numbers as drug safety wants them written: thousands separated, leading zero, no trailing zeros. */
const FIGURES = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 });
const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** To four figures, large numbers to the unit. */
export function sayFigure(value: number): string {
  return (Math.abs(value) >= 1000 ? WHOLE : FIGURES).format(value === 0 ? 0 : value);
}

export type Values = Readonly<Record<string, number | string>>;

/** The text with `{name}` replaced by its value; a name without a value is a fault of the file. */
export function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new RangeError(`No value for {${name}} in ${JSON.stringify(text)}`);
    return typeof value === 'number' ? sayFigure(value) : value;
  });
}
