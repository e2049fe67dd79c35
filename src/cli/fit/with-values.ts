/**
 * The model's text with new values, comments and layout as they were: each parameter's `value:`, or for
 * `name@cerebral` its `cerebral:`. Throws RangeError when the text does not hold one of them.
 */
export function withValues(
  text: string,
  values: readonly (readonly [name: string, value: string])[],
): string {
  return values.reduce((now, [name, value]) => {
    const [own = '', origin] = name.split('@');
    const key = origin === 'cerebral' ? 'cerebral' : 'value';
    // From the parameter's own line to the key, not beyond the closing brace.
    const place = new RegExp(`(\\n  ${own}:\\s*\\{[^{}]*?\\b${key}: )[-+.\\deE]+`);
    if (!place.test(now)) throw new RangeError(`The model's text has no ${key} for ${own}.`);
    return now.replace(place, (_, before: string) => before + value);
  }, text);
}
