import { create } from 'zustand';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { languages } from '../../../shared/domain/text.ts';
import {
  type DocumentKind,
  type DocumentLanguage,
  documentKinds,
} from '../../../shared/reports/documentKinds.ts';
import { useWorkshop } from '../../records/recordsStore.ts';

type Choice = {
  readonly documents: readonly DocumentKind[];
  /** Partners that get no document; a new partner gets them. */
  readonly excluded: ReadonlySet<PartnerId>;
  readonly languages: readonly DocumentLanguage[];
};

const fresh: Choice = { documents: documentKinds, excluded: new Set(), languages };

/** What is to be exported, for each workshop file that the window has shown. */
const useStore = create<Readonly<Record<string, Choice>>>(() => ({}));

export function useExport(): Choice {
  const file = useWorkshop(({ open }) => open?.file ?? '');
  return useStore((byFile) => byFile[file] ?? fresh);
}

export function changeExport(file: string, change: Partial<Choice>): void {
  const { [file]: now = fresh } = useStore.getState();
  useStore.setState({ [file]: { ...now, ...change } });
}

/** From where these exports are started. */
export const EVERYTHING = 'everything';
