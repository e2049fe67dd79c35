interface ChoicesProps<K extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly key: K; readonly says: string }[];
  readonly value: K | undefined;
  /** The choice of none, where there is one. */
  readonly none?: string;
  /** The focus begins here. */
  readonly first?: true;
  readonly onChange: (key: K | undefined) => void;
}

/** One of many, in columns: radio buttons, so arrow keys go through them. */
export function Choices<K extends string>(props: ChoicesProps<K>) {
  const { name, label, options, value, none, first, onChange } = props;
  const known = options.some(({ key }) => key === value) ? value : undefined;
  const begin = known ?? options[0]?.key;
  const choice = (key: K | undefined, says: string, begins: boolean) => (
    <label key={key ?? ''} class="choice-pill">
      <input
        type="radio"
        name={name}
        checked={key === known && (key !== undefined || none !== undefined)}
        data-testid={`${name}-${key ?? 'none'}`}
        {...(begins ? { 'data-first': '' } : {})}
        onChange={() => onChange(key)}
      />
      <span>{says}</span>
    </label>
  );
  return (
    <fieldset class="choice-set">
      <legend class="label">{label}</legend>
      <div class="choice-pills">
        {none !== undefined && choice(undefined, none, false)}
        {options.map(({ key, says }) => choice(key, says, first === true && key === begin))}
      </div>
    </fieldset>
  );
}
