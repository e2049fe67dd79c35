import type { FaultPlace } from '../../../case/index.ts';
import { PUMPS } from '../../../case/index.ts';
import type { DeviceState } from '../../../delivery/index.ts';
import { breakText } from '../../strings/en/break/break.ts';
import { Drawing, HEIGHT, Signs, WIDTH } from './drawing.tsx';
import type { Link } from './links.ts';
import { sayLink } from './say-link.ts';
import type { Way } from './way.ts';

const words = breakText.panel;

interface PictureProps {
  readonly links: readonly Link[];
  readonly way: Way;
  readonly device: DeviceState;
  /** Key of models/pumps/. */
  readonly pump: string;
  readonly sentence: string;
  readonly chosen: FaultPlace | undefined;
  readonly onChoose: (place: FaultPlace) => void;
}

/** Where the button of a place stands: beside what it names, as shares of the drawing. */
const BUTTONS: Readonly<Record<FaultPlace, { readonly x: number; readonly y: number }>> = {
  programmer: { x: 72, y: 30 },
  tablets: { x: 62, y: 274 },
  pump: { x: 196, y: 64 },
  reservoir: { x: 206, y: 288 },
  connector: { x: 318, y: 92 },
  catheter: { x: 334, y: 284 },
  tip: { x: 366, y: 30 },
};

/** The order of Tab is the drug's. */
const ORDER: readonly FaultPlace[] = [
  'programmer',
  'reservoir',
  'pump',
  'connector',
  'catheter',
  'tip',
  'tablets',
];

/** The picture of the system; each place is a button that opens what can break there. */
export function Picture({ links, way, device, pump, sentence, chosen, onChoose }: PictureProps) {
  const alternative = words.alternative(sentence, links.map((link) => `${sayLink(link, device)}.`).join(' '));
  return (
    <div class="system" data-testid="system">
      <div class="system-image" role="img" aria-label={alternative}>
        <Drawing
          links={links}
          device={device}
          pocket={way.connector + way.reservoir > 0.05 || device.pocket_mcg > 100}
          tissue={way.tip > 0.05}
          beside={way.beside > 0.05}
          capacity_mL={PUMPS.get(pump)?.capacity_mL ?? 1}
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around a picture */}
      <div class="system-places" role="group" aria-label={words.choose}>
        {ORDER.map((place) => {
          const link = links.find((each) => each.place === place);
          return (
            <button
              key={place}
              type="button"
              class={`system-place is-${place}`}
              style={{ '--x': BUTTONS[place].x / WIDTH, '--y': BUTTONS[place].y / HEIGHT }}
              aria-pressed={chosen === place}
              aria-label={link === undefined ? words.places[place] : sayLink(link, device)}
              data-testid={`place-${place}`}
              data-broken={link?.broken ?? false}
              data-flow={link?.flow}
              onClick={() => onChoose(place)}
            >
              {words.places[place]}
            </button>
          );
        })}
      </div>
      <Signs links={links} />
    </div>
  );
}
