import { Icon } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';

/** Keeps the present plan as the dashed grey run behind the others, or lets it go. */
export function PinToggle() {
  const titrate = useTitrate();
  const words = titrateText.page.toolbar;
  const reference = titrate.reference.value;
  return (
    <button
      type="button"
      class="button button-quiet"
      aria-pressed={reference !== undefined}
      title={reference === undefined ? undefined : words.unpinSpoken}
      data-testid="titrate-pin"
      onClick={reference === undefined ? titrate.pin : titrate.unpin}
    >
      <Icon name="pin" small />
      {reference === undefined ? words.pin : words.unpin(reference.title)}
    </button>
  );
}
