/** One yes or no. */
export function Tick(props: {
  readonly testid: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const { testid, label, checked, onChange } = props;
  return (
    <label class="upkeep-tick">
      <input
        type="checkbox"
        checked={checked}
        data-testid={testid}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
