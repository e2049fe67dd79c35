import { useEffect, useState } from 'preact/hooks';
import type { Shipped, Study } from '../../evidence/show/index.ts';
import { noteStudy, studyInAddress } from './address.ts';

export interface OpenStudy {
  readonly study: Study | undefined;
  /** An id in the address that no study has. */
  readonly unknown: string | undefined;
  open(id: string): void;
  close(): void;
}

/** Longest id that is quoted back. */
const ID_MAX = 60;

/** Which study is open: what the address says, and the address follows. */
export function useOpenStudy({ studies }: Pick<Shipped, 'studies'>): OpenStudy {
  const [id, setId] = useState(studyInAddress);
  useEffect(() => {
    const follow = () => setId(studyInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  function go(next: string | undefined) {
    noteStudy(next);
    setId(next);
  }
  const study = studies.find(({ file }) => file.id === id);
  return {
    study,
    unknown: study === undefined ? id?.slice(0, ID_MAX) : undefined,
    open: go,
    close: () => go(undefined),
  };
}
