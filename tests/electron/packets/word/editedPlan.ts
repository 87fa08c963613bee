import type { OutputId } from '../../../../shared/domain/strategy.ts';
import { anId } from '../../../builders.ts';
import { zhejiang } from '../../../documentBuilders.ts';
import { fullPlan } from '../../../planBuilders.ts';
import { changesOf, exported, planOf, readBack, type Spoken, spoken } from './readBack.ts';
import { WordFile } from './wordFile.ts';

export const records = fullPlan(12);
export const base = planOf(records, zhejiang);
export const outputs = [0, 1, 2].map((n) => anId<OutputId>(80 + n));

export const files = new Map(spoken.map((language) => [language, exported(records, zhejiang, language)]));

export function edited(language: Spoken, edit: (file: WordFile) => void) {
  const file = new WordFile(files.get(language) ?? new Uint8Array());
  edit(file);
  const read = readBack(file.bytes(), records, zhejiang);
  return { ...read, ...changesOf(read, base, records) };
}

export const texts: Readonly<Record<Spoken, (en: string, zh: string) => readonly string[]>> = {
  en: (en) => [en],
  zh: (_, zh) => [zh],
  both: (en, zh) => [en, zh],
};
