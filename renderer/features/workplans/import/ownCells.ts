import { distinctLinks, type EvidenceLink } from '../../../../shared/domain/evidenceLink.ts';
import type { Milestone } from '../../../../shared/domain/milestone.ts';
import type { Month } from '../../../../shared/domain/month.ts';
import { type ReferenceKind, referenceOf } from '../../../../shared/domain/reference.ts';
import { languages, textFrom } from '../../../../shared/domain/text.ts';
import { documentLabels } from '../../../../shared/i18n/documentLabels.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { withoutSecond } from './inTwo.ts';

export type NewMilestone = Pick<Milestone, 'title' | 'month' | 'isDone'>;

const kinds = [
  ['findings', 'finding'],
  ['clusters', 'cluster'],
  ['cards', 'card'],
] as const satisfies readonly (readonly [ReferenceKind, EvidenceLink['kind']])[];

type Named = Pick<Records, 'findings' | 'clusters' | 'cards'>;

/** What a plan can rest on, by the references that people write: `F-05`. */
export function evidenceByReference(records: Named): ReadonlyMap<string, EvidenceLink> {
  return new Map(
    kinds.flatMap(([table, kind]) =>
      [
        ...(records[table] as ReadonlyMap<string, { readonly id: string; readonly number: number }>).values(),
      ].map(({ id, number }): [string, EvidenceLink] => [
        referenceOf(table, number),
        { kind, id } as EvidenceLink,
      ]),
    ),
  );
}

/** `F-05, K-3`; what names nothing here is answered as it was written. */
export function readEvidence(text: string, known: ReadonlyMap<string, EvidenceLink>) {
  const links: EvidenceLink[] = [];
  const unknown: string[] = [];
  for (const said of text.split(/[\s,;，；、]+/u).filter((each) => each !== '')) {
    const [, letter = '', digits = ''] = /^([a-z])-?0*(\d{1,6})$/iu.exec(said) ?? [];
    const table = kinds.find(([kind]) => referenceOf(kind, 1).startsWith(letter.toUpperCase()))?.[0];
    const link = letter !== '' && table ? known.get(referenceOf(table, Number(digits))) : undefined;
    if (link) links.push(link);
    else unknown.push(said);
  }
  return { links: distinctLinks(links), unknown };
}

/** Documents say of a budget that nobody has taken on yet that it is so. */
export function isUndecided(text: string): boolean {
  return withoutSecond(text) === text
    ? languages.some((language) => documentLabels(language).payers.undecided === text)
    : isUndecided(withoutSecond(text));
}

/** Null where it is neither yes nor no. */
export function readYes(text: string): boolean | null {
  const said = text.trim().toLowerCase();
  if (/^(?:yes|y|true|1|x|✓|是|对|有)(?:\s*\/.*)?$/u.test(said)) return true;
  return /^(?:no|n|false|0|-|否|无)(?:\s*\/.*)?$/u.test(said) ? false : null;
}

/** One on each line, as our workbook has them: `2018-03 First course held ✓`. Its month and its mark may be absent. */
export function readMilestones(text: string): readonly NewMilestone[] {
  return text.split('\n').flatMap((line) => {
    const {
      month,
      title = '',
      done,
    } = /^(?<month>\d{4}-(?:0[1-9]|1[0-2]))?\s*(?<title>.*?)\s*(?<done>[✓✔])?$/u.exec(line.trim())?.groups ??
    {};
    if (line.trim() === '') return [];
    const [en = '', zh] = title.split(' / ');
    const isInBoth = zh !== undefined && textFrom(en).zh === '' && textFrom(zh).zh !== '';
    const words = isInBoth ? { en, zh } : textFrom(title);
    return [{ title: words, month: (month ?? null) as Month | null, isDone: done !== undefined }];
  });
}
