/** A frame that took longer counts as this: a tab that slept does not make the patient's hours pass at once. */
const LONGEST_ms = 250;
/** The engine is asked no more often, so that x60 leaves time to draw. */
const LEAST_ms = 50;

/** Calls `go` with the whole seconds of case time that have passed, frame by frame. Returns what ends it. */
export function tick(speed: () => number, go: (seconds: number) => void): () => void {
  let last: number | undefined;
  let carried_s = 0;
  let waited_ms = 0;
  let frame = requestAnimationFrame(onFrame);
  function onFrame(now: number) {
    const passed = last === undefined ? 0 : Math.min(now - last, LONGEST_ms);
    last = now;
    const factor = speed();
    if (factor === 0) {
      carried_s = 0;
      waited_ms = 0;
    } else {
      carried_s += (passed / 1000) * factor;
      waited_ms += passed;
      const whole = Math.floor(carried_s);
      if (whole > 0 && waited_ms >= LEAST_ms) {
        carried_s -= whole;
        waited_ms = 0;
        go(whole);
      }
    }
    frame = requestAnimationFrame(onFrame);
  }
  return () => cancelAnimationFrame(frame);
}
