/**
 * At most one job under way and one waiting; asking again replaces the waiting one. Every answer is shown with the
 * job it answers and in the order asked, so a stale answer can be told from a new one and never follows it.
 * `run` must not reject.
 */
export function latestWins<J, A>(
  run: (job: J) => Promise<A>,
  show: (answer: A, job: J) => void,
): (job: J) => void {
  let running = false;
  let waiting: { readonly job: J } | undefined;

  async function start(job: J): Promise<void> {
    running = true;
    const answer = await run(job);
    const next = waiting;
    waiting = undefined;
    running = false;
    // The next job is under way before this answer is drawn.
    if (next !== undefined) void start(next.job);
    show(answer, job);
  }

  return (job) => {
    if (running) waiting = { job };
    else void start(job);
  };
}
