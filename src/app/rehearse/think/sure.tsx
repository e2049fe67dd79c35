import { thinkText as words } from '../../strings/en/rehearse/think.ts';

const STEP = 5;

/** How sure, 0 to 100 %: a native slider, so arrow, page, home and end keys move it. */
export function Sure(props: { readonly value: number; readonly onChange: (percent: number) => void }) {
  const { value, onChange } = props;
  return (
    <div class="sure">
      <label class="label" for="think-sure">
        {words.sure}
      </label>
      <output class="sure-value num" for="think-sure">
        {words.percent(value)}
      </output>
      <div class="slider">
        <input
          id="think-sure"
          type="range"
          min="0"
          max="100"
          step={STEP}
          value={value}
          style={{ '--fill': value / 100 }}
          aria-valuetext={words.percent(value)}
          data-testid="think-sure"
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
      </div>
      <div class="sure-ends sub" aria-hidden="true">
        <span>{words.guess}</span>
        <span>{words.certain}</span>
      </div>
    </div>
  );
}
