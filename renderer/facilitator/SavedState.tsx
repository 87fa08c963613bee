import { Check, CircleDashed, TriangleAlert } from 'lucide-react';
import { useTexts } from '../app/i18n.ts';
import { useWorkshop } from '../records/recordsStore.ts';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';

const looks = {
  saved: { icon: Check, colour: 'text-quiet' },
  saving: { icon: CircleDashed, colour: 'text-quiet' },
  notSaved: { icon: TriangleAlert, colour: 'text-red' },
} as const;

export function SavedState() {
  const { t } = useTexts();
  const state = useWorkshop(({ open }) => {
    if (open?.isFailing) return 'notSaved';
    return open && open.pending.length > 0 ? 'saving' : 'saved';
  });
  const { icon, colour } = looks[state];
  return (
    <output className={classes('flex shrink-0 items-center gap-1 text-label', colour)}>
      <Icon of={icon} size={14} />
      {t(`bar.${state}`)}
    </output>
  );
}
