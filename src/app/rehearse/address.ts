/** Where a reader is on this page; the address says it, so that a link, Back and a reload lead to the same place. */
export type View =
  | { readonly kind: 'shelf' }
  /** `draw` only where a teacher's link fixes it. */
  | { readonly kind: 'briefing'; readonly scenario: string; readonly draw?: number }
  /** Without an id: the run that was kept last. */
  | { readonly kind: 'run'; readonly id?: string }
  | { readonly kind: 'debrief'; readonly id: string };

const WORD = /^[\w-]{1,60}$/;
const MOST_DRAW = 2 ** 31;

export function readView(query: string): View {
  const words = new URLSearchParams(query);
  const debrief = words.get('debrief');
  if (debrief !== null && WORD.test(debrief)) return { kind: 'debrief', id: debrief };
  const run = words.get('run');
  if (run !== null) return WORD.test(run) ? { kind: 'run', id: run } : { kind: 'run' };
  const scenario = words.get('scenario');
  if (scenario === null || !WORD.test(scenario)) return { kind: 'shelf' };
  const draw = Number(words.get('draw') ?? Number.NaN);
  const fixed = Number.isInteger(draw) && draw >= 0 && draw < MOST_DRAW;
  return fixed ? { kind: 'briefing', scenario, draw } : { kind: 'briefing', scenario };
}

export function hashOfView(view: View): string {
  const page = '#/rehearse';
  if (view.kind === 'shelf') return page;
  if (view.kind === 'briefing') {
    return `${page}?scenario=${view.scenario}${view.draw === undefined ? '' : `&draw=${view.draw}`}`;
  }
  if (view.kind === 'run') return `${page}?run${view.id === undefined ? '' : `=${view.id}`}`;
  return `${page}?debrief=${view.id}`;
}

export function goTo(view: View) {
  location.hash = hashOfView(view);
}
