import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { checkCase } from '../../case/index.ts';
import type { Problem } from '../../problem/index.ts';
import { must } from '../../problem/index.ts';
import { noteInAddress } from '../shell/index.ts';
import { titrateText } from '../strings/titrate.ts';
import { workerOrHere } from './engine/index.ts';
import {
  DEFAULT_PATIENT,
  freshlyKept,
  keep,
  openTitrate,
  planFor,
  planOfLink,
  readKept,
  type Titrate,
} from './plan/index.ts';

interface OpenPage {
  readonly titrate: Titrate;
  /** true when this browser cannot keep the plan. */
  readonly unkept: ReadonlySignal<boolean>;
  /** Takes a patient from an address, once. */
  follow(query: string): void;
  close(): void;
}

const KEEP_AFTER_ms = 400;

/** The page as this browser kept it, or with the default patient. */
export function openPage(query: string): OpenPage {
  const kept = readKept();
  const problems: readonly Problem[] = kept.ok ? [] : kept.problems;
  const fresh = () => freshlyKept(planFor(DEFAULT_PATIENT, 'untreated') ?? must(checkCase(undefined)));
  const titrate = openTitrate(workerOrHere, (kept.ok ? kept.value : undefined) ?? fresh(), problems);
  const unkept = signal(false);
  let followed = '';

  function follow(next: string) {
    if (next === '' || next === followed) return;
    followed = next;
    const asked = planOfLink(next);
    if (!asked.ok) titrate.refuse(asked.problems);
    else if (asked.value !== undefined) titrate.startWith(asked.value, titrateText.page.did.link);
    // The plan is kept in the browser, not in the address: a reload must not start it over.
    noteInAddress('titrate', '');
  }
  follow(query);
  const stopKeeping = effect(() => {
    const now = {
      sheets: { branches: titrate.branches.value, branch: titrate.branch.value },
      today_s: titrate.today_s.value,
      practice: titrate.practice.value,
    };
    const timer = setTimeout(() => {
      unkept.value = !keep(now);
    }, KEEP_AFTER_ms);
    return () => clearTimeout(timer);
  });

  return {
    titrate,
    unkept,
    follow,
    close() {
      stopKeeping();
      titrate.close();
    },
  };
}
