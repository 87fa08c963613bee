import { Search } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTexts } from '../../app/i18n.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { openSearch } from './searchStore.ts';

/** Looks like the field it opens. */
export function SearchButton() {
  const { t } = useTexts();
  return (
    <Button
      className="flex h-8 items-center gap-2 rounded border border-line bg-raised px-2.5 text-body text-quiet transition-colors data-hovered:border-line-strong"
      onPress={openSearch}
    >
      <Icon of={Search} size={14} />
      <span>{t('search.button')}</span>
      <Kbd keys="Ctrl+K" />
    </Button>
  );
}
