interface SegmentedProps<T extends string | number> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly T[];
  readonly say: (option: T) => string;
  readonly value: T;
  readonly onChange: (option: T) => void;
  readonly full?: boolean;
  readonly labelHidden?: boolean;
}

/** A few choices side by side: radio buttons, so arrow keys move and one is always chosen. */
export function Segmented<T extends string | number>(props: SegmentedProps<T>) {
  const { name, label, options, say, value, onChange, full = false, labelHidden = false } = props;
  return (
    <fieldset class={full ? 'segmented segmented-full' : 'segmented'}>
      <legend class={labelHidden ? 'only-spoken' : 'label'}>{label}</legend>
      <div class="segments">
        {options.map((option) => (
          <label key={option} class="segment">
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              data-testid={`${name}-${option}`}
              onChange={() => onChange(option)}
            />
            <span class="num">{say(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
