import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { Method } from '../../../shared/domain/method.ts';
import type { SessionKind } from '../../../shared/domain/sessionKind.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { suits } from './methodSearch.ts';

type Props = {
  readonly methods: readonly Method[];
  readonly kind: SessionKind | null;
  readonly shownId: string;
  readonly onShown: (id: string) => void;
};

const itemStyle =
  'ring-inside cursor-default rounded px-2 py-1.5 data-hovered:bg-hover data-selected:bg-selected';

export function MethodList({ methods, kind, shownId, onShown }: Props) {
  const { t, language } = useTexts();
  return (
    <ListBox
      aria-label={t('agenda.methods.title')}
      items={methods}
      dependencies={[language, kind]}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[shownId]}
      onSelectionChange={(keys) => {
        const chosen = methods.find(({ id }) => keys !== 'all' && keys.has(id));
        if (chosen) onShown(chosen.id);
      }}
      className="min-h-0 flex-1 overflow-y-auto p-0.5 outline-none"
    >
      {(method) => (
        <ListBoxItem id={method.id} textValue={textIn(method.name, language)} className={itemStyle}>
          <span className="flex items-baseline gap-2">
            <span className="text-body font-medium">{textIn(method.name, language)}</span>
            <span className="ml-auto shrink-0 text-label text-quiet tabular-nums">
              {t('agenda.minutesShort', { minutes: method.minutes })}
            </span>
          </span>
          {suits(method, kind) && <span className="text-label text-accent">{t('agenda.methods.suits')}</span>}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
