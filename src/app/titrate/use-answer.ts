import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../problem/index.ts';
import { useTitrate } from './context.ts';
import type { Answer, Asked, QuestionName } from './engine/questions.ts';

interface Answered<N extends QuestionName> {
  readonly asked: Asked<N>;
  readonly answer: Answer<N> | undefined;
  readonly problems: readonly Problem[];
}

/**
 * The worker's answer to a question, asked again whenever `asked` is another object; keep it the same (useMemo) while
 * nothing has changed. `settling` while the answer shown belongs to an earlier question.
 */
export function useAnswer<N extends QuestionName>(name: N, asked: Asked<N> | undefined, delay_ms = 0) {
  const titrate = useTitrate();
  const [last, setLast] = useState<Answered<N>>();
  useEffect(() => {
    if (asked === undefined) return undefined;
    let wanted = true;
    const timer = setTimeout(async () => {
      const checked = await titrate.ask(name, asked);
      if (!wanted) return;
      setLast(
        checked.ok
          ? { asked, answer: checked.value, problems: [] }
          : { asked, answer: undefined, problems: checked.problems },
      );
    }, delay_ms);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [titrate, name, asked, delay_ms]);
  const shown = asked === undefined ? undefined : last;
  return {
    answer: shown?.answer,
    /** The question that `answer` belongs to. */
    of: shown?.asked,
    problems: shown?.problems ?? [],
    settling: asked !== undefined && shown?.asked !== asked,
  };
}
