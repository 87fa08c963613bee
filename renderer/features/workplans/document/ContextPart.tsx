import { useState } from 'react';
import { type Language, languages } from '../../../../shared/domain/text.ts';
import type { Workplan } from '../../../../shared/domain/workplan.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { LazyRichTextEditor } from '../../../app/richText/LazyRichTextEditor.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { DocumentPart } from './DocumentPart.tsx';

type Props = { readonly workplan: Workplan };

/** What a reader must know before the tables, written in each language on its own. */
export function ContextPart({ workplan: { id, context } }: Props) {
  const { t, language } = useTexts();
  const [written, setWritten] = useState<Language>(language);
  return (
    <DocumentPart
      heading={t('planDocument.context.title')}
      hint={t('planDocument.context.hint')}
      side={
        <SegmentedControl
          label={t('planDocument.context.language')}
          segments={languages.map((each) => ({ id: each, label: t(`export.language.${each}`) }))}
          value={written}
          onChosen={setWritten}
        />
      }
    >
      <div className="flex h-80 flex-col overflow-hidden rounded border border-line bg-raised">
        <LazyRichTextEditor
          key={`${written} ${language}`}
          stored={context[written]}
          label={t(`planDocument.context.label.${written}`)}
          placeholder={t(`planDocument.context.placeholder.${written}`)}
          lang={written === 'zh' ? 'zh-CN' : 'en'}
          className="px-4 py-3"
          onWritten={(text, gesture) =>
            perform('workplans/write-context', { id, language: written, text }, gesture)
          }
        />
      </div>
    </DocumentPart>
  );
}
