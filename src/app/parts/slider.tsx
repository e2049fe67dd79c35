import type { Track } from './track.ts';

export interface SliderMark {
  readonly value: number;
  readonly label: string;
}

interface SliderProps {
  readonly testid: string;
  readonly label: string;
  readonly track: Track;
  readonly value: number;
  readonly spoken: string;
  readonly marks: readonly SliderMark[];
  readonly onChange: (value: number) => void;
}

/** The input counts places on the track, so that a logarithmic track is still a native slider. */
const PLACES = 1000;
const PAGE = 5;
const NUDGE = 1.6;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: PAGE,
  PageDown: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

export function Slider({ testid, label, track, value, spoken, marks, onChange }: SliderProps) {
  const place = track.place(value);

  function onKeyDown(event: KeyboardEvent) {
    const steps = STEPS[event.key];
    if (steps === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onChange(track.step(value, steps));
  }
  function onInput({ currentTarget }: { readonly currentTarget: HTMLInputElement }) {
    const asked = currentTarget.valueAsNumber / PLACES;
    const moved = asked - place;
    // A screen reader nudges by one place; that is one stop, however far the next stop is.
    const nudged = Math.abs(moved) * PLACES < NUDGE;
    const chosen = nudged ? track.step(value, Math.sign(moved)) : track.stopAt(asked);
    currentTarget.valueAsNumber = Math.round(track.place(chosen) * PLACES);
    if (chosen !== value) onChange(chosen);
  }

  return (
    <div class="slider">
      <input
        type="range"
        min="0"
        max={PLACES}
        step="1"
        value={Math.round(place * PLACES)}
        style={{ '--fill': place }}
        aria-label={label}
        aria-valuetext={spoken}
        data-testid={testid}
        data-value={value}
        onKeyDown={onKeyDown}
        onInput={onInput}
      />
      <div class="slider-marks num" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark.value} class="slider-mark" style={{ '--place': track.place(mark.value) }}>
            {mark.label}
          </span>
        ))}
      </div>
    </div>
  );
}
