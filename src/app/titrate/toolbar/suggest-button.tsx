import { Icon } from '../../parts/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { suggestAsked } from '../next/index.ts';

export function SuggestButton() {
  return (
    <button
      type="button"
      class="button button-main"
      data-testid="suggest"
      onClick={() => {
        suggestAsked.value += 1;
      }}
    >
      <Icon name="suggest" small />
      {titrateText.page.toolbar.suggest}
    </button>
  );
}
