import type { ReadRow } from '../../../shared/domain/participantRows.ts';
import type { Partner } from '../../../shared/domain/partner.ts';
import { type Language, textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import type { PreviewRow } from '../../app/importing/ImportPreview.tsx';

type Preview = { readonly sums: readonly string[]; readonly rows: readonly PreviewRow[] };

/** What comes of each row of a list of people, in words. */
export function usePreview(read: readonly ReadRow[], partners: readonly Partner[]): Preview {
  const { t, language } = useTexts();
  const problems = read.filter((row) => row.kind === 'problem').length;
  const doubtful = read.filter((row) => row.kind === 'person' && row.doubts.length > 0).length;
  const sums = [
    t('participants.preview.readable', { count: read.length - problems }),
    ...(doubtful > 0 ? [t('participants.preview.doubtful', { count: doubtful })] : []),
    ...(problems > 0 ? [t('participants.preview.unreadable', { count: problems })] : []),
  ];
  const rows = read.map((row): PreviewRow => {
    if (row.kind === 'problem') {
      const problem = t(`participants.problem.${row.problem}`);
      return { line: row.line, problem, name: '', details: filled(row.cells), doubts: [] };
    }
    const { name, partnerId, role, contact, sex } = row.person;
    return {
      line: row.line,
      problem: null,
      name: [name.en, name.zh].join(' ').trim(),
      details: filled([
        partnerName(partnerId, partners, language),
        textIn(role, language),
        contact,
        sex === null ? '' : t(`participants.sex.${sex}`),
      ]),
      doubts: row.doubts.map(({ kind, cell }) => t(`participants.doubt.${kind}`, { cell })),
    };
  });
  return { sums, rows };
}

function filled(parts: readonly string[]): readonly string[] {
  return parts.filter((part) => part !== '');
}

function partnerName(id: string | null, partners: readonly Partner[], language: Language): string {
  const partner = partners.find((each) => each.id === id);
  return partner ? textIn(partner.name, language) : '';
}
