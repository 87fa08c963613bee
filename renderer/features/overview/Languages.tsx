import type { Language } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Block } from './Block.tsx';

type Props = {
  readonly languages: readonly Language[];
  readonly onEdited: (fields: { readonly languages: readonly Language[] }) => void;
};

const choices = { en: ['en'], zh: ['zh'], both: ['en', 'zh'] } as const satisfies Record<
  string,
  readonly Language[]
>;

/** In which languages people speak and write there. */
export function Languages({ languages, onEdited }: Props) {
  const { t } = useTexts();
  const value = languages.length > 1 ? 'both' : (languages[0] ?? 'both');
  return (
    <Block heading={t('overview.languages')}>
      <div className="self-start">
        <SegmentedControl
          label={t('overview.languages')}
          segments={(['en', 'zh', 'both'] as const).map((id) => ({
            id,
            label: t(`overview.language.${id}`),
          }))}
          value={value}
          onChosen={(id) => onEdited({ languages: choices[id] })}
        />
      </div>
    </Block>
  );
}
