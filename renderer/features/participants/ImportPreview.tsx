import { TriangleAlert } from 'lucide-react';
import type { ReadRow } from '../../../shared/domain/participantRows.ts';
import type { Partner } from '../../../shared/domain/partner.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';

type Props = { readonly rows: readonly ReadRow[]; readonly partners: readonly Partner[] };

/** Row by row what comes of the list; rows that cannot be read stand first. */
export function ImportPreview({ rows, partners }: Props) {
  const { t } = useTexts();
  const problems = rows.filter((row) => row.kind === 'problem');
  const people = rows.filter((row) => row.kind === 'person');
  const doubts = people.filter((row) => row.doubts.length > 0).length;
  return (
    <>
      <p className="mb-2 text-body">
        {[
          t('participants.preview.readable', { count: people.length }),
          ...(doubts > 0 ? [t('participants.preview.doubtful', { count: doubts })] : []),
          ...(problems.length > 0 ? [t('participants.preview.unreadable', { count: problems.length })] : []),
        ].join(' · ')}
      </p>
      <VirtualList<ReadRow>
        label={t('participants.preview.list')}
        items={[...problems, ...people]}
        keyOf={({ line }) => String(line)}
        estimatedHeight={36}
        gap={0}
        className="h-72 rounded border border-line"
        renderItem={(row) => <PreviewRow row={row} partners={partners} />}
      />
    </>
  );
}

function PreviewRow({ row, partners }: { readonly row: ReadRow; readonly partners: readonly Partner[] }) {
  const { t, language } = useTexts();
  return (
    <div className="flex gap-3 border-b border-line px-3 py-2">
      <span className="w-10 shrink-0 text-right text-quiet tabular-nums">{row.line}</span>
      {row.kind === 'problem' ? (
        <p className="min-w-0">
          <Warning text={t(`participants.problem.${row.problem}`)} />
          <span className="block truncate text-quiet">
            {row.cells.filter((cell) => cell !== '').join(' · ')}
          </span>
        </p>
      ) : (
        <p className="min-w-0">
          <span className="font-medium">{[row.person.name.en, row.person.name.zh].join(' ').trim()}</span>
          <span className="text-quiet">
            {[
              partnerName(row.person.partnerId, partners, language),
              textIn(row.person.role, language),
              row.person.contact,
              row.person.sex === null ? '' : t(`participants.sex.${row.person.sex}`),
            ]
              .filter((part) => part !== '')
              .map((part) => ` · ${part}`)
              .join('')}
          </span>
          {row.doubts.map(({ kind, cell }) => (
            <Warning key={kind} text={t(`participants.doubt.${kind}`, { cell })} />
          ))}
        </p>
      )}
    </div>
  );
}

function Warning({ text }: { readonly text: string }) {
  return (
    <span className="flex items-start gap-1 text-label text-amber">
      <Icon of={TriangleAlert} size={14} className="mt-0.5" />
      {text}
    </span>
  );
}

function partnerName(id: string | null, partners: readonly Partner[], language: 'en' | 'zh'): string {
  const partner = partners.find((each) => each.id === id);
  return partner ? textIn(partner.name, language) : '';
}
