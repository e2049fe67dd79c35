/** Least time between two edits of a drag, and how long the pointer rests before a costly one. */
const LEAST_MS = 60;
const REST_MS = 400;
/** An edit that keeps the next frame away for longer than this would be seen as a stutter. */
const FRAME_MS = 20;

/**
 * Runs the newest of many jobs, one at a time. While an edit of the plan costs less than a frame, a drag edits as it
 * goes; once one has cost more, as those of long plans do, the rest wait until the pointer rests or lets go. The dial
 * itself is drawn in every frame either way.
 */
export function paced(): { offer(job: () => void): void; finish(): void } {
  let waiting: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let free_ms = 0;
  let costly = false;
  function run() {
    clearTimeout(timer);
    timer = undefined;
    const job = waiting;
    waiting = undefined;
    if (job === undefined) return;
    const from_ms = performance.now();
    job();
    free_ms = performance.now() + LEAST_MS;
    // What the rest of the page does about it comes before the second frame.
    requestAnimationFrame((first_ms) =>
      requestAnimationFrame((second_ms) => {
        costly ||= first_ms - from_ms > FRAME_MS || second_ms - first_ms > FRAME_MS;
      }),
    );
  }
  return {
    offer(job) {
      waiting = job;
      if (costly) {
        clearTimeout(timer);
        timer = setTimeout(run, REST_MS);
      } else timer ??= setTimeout(run, Math.max(0, free_ms - performance.now()));
    },
    finish: run,
  };
}
