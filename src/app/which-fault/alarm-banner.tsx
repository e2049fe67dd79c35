import { sayCaseTime } from '../../case/index.ts';
import type { View } from '../../diagnosis/index.ts';
import { Icon } from '../parts/index.ts';
import { whichFaultText } from '../strings/en/break/which-fault.ts';

const words = whichFaultText.alarm;

/** Severe signs come before every examination; and the end, when it was too late. */
export function AlarmBanner({ view }: { readonly view: View }) {
  const { alarming, chart } = view;
  const signs = alarming.map((flag) => whichFaultText.flags[flag]).join(', ');
  const died = chart.died_s === undefined ? undefined : words.died(sayCaseTime(chart.died_s));
  return (
    <div role="alert" class="which-alarm-place">
      {(died !== undefined || signs !== '') && (
        <div class="which-alarm" data-testid="which-alarm">
          <Icon name="problem" />
          <p>
            {died === undefined ? (
              <>
                <b>{words.title}</b> {words.says(signs)}
              </>
            ) : (
              <b>{died}</b>
            )}
          </p>
        </div>
      )}
    </div>
  );
}
