import { useMemo } from 'react';
import { create } from 'zustand';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { languages } from '../../../shared/domain/text.ts';
import {
  type DocumentKind,
  type DocumentLanguage,
  documentKinds,
  workplanKinds,
} from '../../../shared/reports/documentKinds.ts';
import { useOrigin } from '../../app/useOrigin.ts';
import { useRecords, useWorkshop } from '../../records/recordsStore.ts';

type Choice = {
  readonly documents: readonly DocumentKind[];
  /** Partners that get no document; a new partner gets them. */
  readonly excluded: ReadonlySet<PartnerId>;
  readonly languages: readonly DocumentLanguage[];
};

const fresh: Choice = { documents: documentKinds, excluded: new Set(), languages };

/** What is to be exported, for each workshop file that the window has shown. */
const useStore = create<Readonly<Record<string, Choice>>>(() => ({}));

/**
 * The documents that can be made of what is open: a partner's copy holds what its own plan needs, and what became of returned
 * plans can be told only once one is merged.
 */
export function useOfferedDocuments(): readonly DocumentKind[] {
  const isCopy = useOrigin() !== null;
  const hasMerges = useRecords(({ planMerges }) => planMerges.size > 0);
  return useMemo(
    () => (isCopy ? workplanKinds : documentKinds.filter((kind) => hasMerges || kind !== 'merge-report')),
    [isCopy, hasMerges],
  );
}

export function useExport(): Choice {
  const file = useWorkshop(({ open }) => open?.file ?? '');
  const offered = useOfferedDocuments();
  const choice = useStore((byFile) => byFile[file] ?? fresh);
  return { ...choice, documents: choice.documents.filter((kind) => offered.includes(kind)) };
}

export function changeExport(file: string, change: Partial<Choice>): void {
  const { [file]: now = fresh } = useStore.getState();
  useStore.setState({ [file]: { ...now, ...change } });
}

/** Whatever is not offered now stays as it was. */
export function chooseDocument(file: string, kind: DocumentKind, isOn: boolean): void {
  const { [file]: now = fresh } = useStore.getState();
  changeExport(file, {
    documents: documentKinds.filter((each) => (each === kind ? isOn : now.documents.includes(each))),
  });
}

/** From where these exports are started. */
export const EVERYTHING = 'everything';
